import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const ES_NOTICES = notices('es', {
  subject: 'Asunto',
  hi: list`Estimada señora Ortega:; Hola, Lucía:; Estimados vecinos:; Buenos días a todos:; Querido equipo:; Estimado cliente:`,
  bye: list`Un saludo; Atentamente; Saludos cordiales; Gracias y hasta pronto; Un abrazo`,
  name: list`Lucía Fernández; Mateo Quispe; Sra. Ortega; Javier Molina; Dra. Pilar Vega; Andrés Castillo; Marisol R.`,
  slots: {
    city: list`Sevilla; Bogotá; Valparaíso; Zaragoza; Puebla; Rosario; Bilbao; Cuenca`,
    day: list`lunes; martes; miércoles; jueves; viernes; sábado`,
    month: list`enero; marzo; abril; junio; agosto; octubre; diciembre`,
    thing: list`reserva; factura; solicitud; inscripción; compra; entrega`,
  },
  sentences: lines`
    Le agradecemos su {thing} del {dd} de {month}.
    Su {thing} n.º {id} ha quedado registrada y se tramitará {hoy mismo|mañana|en {n} días}.
    El importe de {big},{d}{d} € vence a los {n} días de la fecha de emisión.
    El hotel es tranquilo y está a {few} minutos {de la playa|del centro|de la estación}, aunque el desayuno es {flojo|caro|muy básico}.
    La cafetera dejó de funcionar a las {few} semanas y la tienda {me devolvió el dinero|todavía no contesta}.
    {city} tiene unos {n}0 000 habitantes y se encuentra a {n} metros sobre el nivel del mar.
    La iglesia se construyó en el siglo {XIII|XV|XVIII} y fue reformada tras el terremoto de 1{nz}{d}{d}.
    El ayuntamiento de {city} aprobó el {day} la construcción de {un colegio|un carril bici|una piscina cubierta}.
    El inquilino se compromete a devolver la vivienda en buen estado.
    El contrato se renueva por un año salvo aviso con {dos|tres} meses de antelación.
    Se bate la mantequilla con el azúcar y se deja reposar la masa {n} minutos.
    Se hornea a {160|180|200} grados unos {n} minutos, hasta que se dore.
    La señora {Ríos|Mendoza|Prieto} explica los avances del proyecto, un {n} % por encima del año pasado.
    La próxima reunión será el {day} a las {time} en la sala {nz}{d}{d}.
    Por obras, la línea {nz} no parará en {city} hasta el {dd} de {month}.
    El {day} se esperan {cielos despejados|lluvias débiles|nubes y claros}, con máximas de {deg} grados.
    El error aparece al pulsar «Guardar», y las instrucciones del manual no lo mencionan.
    Este aparato no debe tirarse con la basura doméstica.
    El entrenador se mostró {satisfecho|decepcionado} tras el {2-1|0-3|1-1} ante el {city}.
    El nuevo sistema de fichaje entra en marcha el {dd} de {month}.
    Su contraseña se cambió el {dd} de {month} a las {time}.
    Leí la novela de un tirón, de las que hacen olvidar {la hora|el sueño}.
    La oficina permanecerá cerrada desde el {dd} de {month}, para urgencias está {name}.
    El fontanero vendrá el {day} entre las 8 y las 12.
    Los alumnos de {tercero|quinto|sexto} visitarán el museo el {day}.
    La película dura 9{d} minutos y en {city} se proyecta {subtitulada|doblada}.
  `,
  short: list`
    Pagado el {dd} de {month}; No encontrado; {city}, {deg} °C, {sol|lluvia|viento}; En trámite; {thing} {id}; Muchas gracias por la ayuda
    Sin resultados para {city}; Acta del {dd} de {month}; Tortilla de patatas; Enviado, llega el {day}; Taladro sin cable, {big} €
    Cita el {day} a las {time}; Agotado hasta {month}; {n} unidades en almacén; Incidencia resuelta
  `,
  orders: lines`
    Por favor, envíenos {los documentos firmados|el formulario} antes del {day}.
    Agítese antes de usar{| el producto}.
    Llámenos si no puede acudir a la cita del {dd} de {month}.
    Ignore {este aviso|este recordatorio} si ya ha realizado el pago.
    No olviden traer {el documento de identidad|bañador y toalla|la lectura del contador}.
    Nunca facilite su contraseña {por teléfono|a terceros}.
    Cambie la contraseña {cada {n} días|tras el primer acceso}.
    Siga las instrucciones del {personal|conductor|socorrista}.
    Apunta en la lista antes del {day} qué vas a traer a la {fiesta|barbacoa}.
    Haga la transferencia indicando la referencia {id}.
    Desenchufe el aparato antes de {limpiarlo|abrirlo}.
    Pique la cebolla y póchela {a fuego lento|con un poco de aceite}.
    Reinicie el sistema y avísenos si el error {continúa|vuelve a salir}.
    No responda a este correo, se ha enviado de forma {automática|masiva}.
    Pásaselo a {name}, por favor, que estoy de vacaciones hasta el {day}.
  `,
})
