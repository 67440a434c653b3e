import type { Lexicon } from './lexicon'

export const spanish: Lexicon = {
  ignore:
    'ignora= ignore= ignorad= ignoren= ignorar= ignores= olvida= olvide= olvidad= olviden= ' +
    'olvidar= olvidate= olvidese= omite= omita= omitir= descarta= descarte= desestima= ' +
    'desatiende= saltate= elude= evade= anula= anule= no_sigas= no_hagas_caso= haz_caso_omiso= ' +
    'haga_caso_omiso= hagan_caso_omiso= no_obedezcas= deja_de_seguir= deja_de_lado= prescinde= ' +
    'pasa_por_alto= sobrescribe= desobedece=',
  ignoring: 'ignor olvid descart omit borra= borre= elimina= cancela= salta=',
  reveal:
    'revela= revele= revelar= muestra= muestre= mostrar= muestrame= muestreme= ensename= ' +
    'imprime= imprima= imprimir= repite= repita= repetir= repiteme= dime= digame= dame= deme= ' +
    'divulga= transcribe=',
  tell:
    'di= escribe= escriba= copia= copie= expon= enumera= lista= traduce= resume= cuales_son= ' +
    'cual_es=',
  instruction:
    'instruccion instrucciones= orden= ordenes= directiva directriz directrices= indicacion ' +
    'mandato comando consigna',
  rule:
    'regla reglas= norma= normas= restriccion limitacion limite= limites= politica= politicas= ' +
    'filtro= filtros= seguridad= etica= etico= barrera salvaguarda',
  prompt: 'prompt= configuracion mensaje_de_sistema= mensaje_del_sistema= mensaje_inicial=',
  request:
    'solicitud_del_usuario= peticion_del_usuario= pregunta_del_usuario= consulta_del_usuario=',
  previous:
    'anterior previo= previa= previos= previas= precedente arriba= antes= hasta_ahora= ' +
    'hasta_aqui= pasado= pasadas=',
  all: 'todo= todos= toda= todas= cualquier= cada=',
  everything: 'todo_lo= lo_que= cuanto= todo_eso=',
  told:
    'dicho= dije= dijeron= aprendido= recibido= recibiste= dado= dieron= ensenaron= sabes= ' +
    'hablado= escrito=',
  your: 'tu= tus= su= sus= vuestra= vuestras=',
  foreign:
    'mi= mis= nuestras= nuestros= nuestra= en_el_documento= en_los= en_el_texto= en_el= en_la= ' +
    'contenidas= dentro_del= del_documento=',
  system:
    'sistema= inicial= iniciales= original= originales= secreto= secretas= secretos= oculto= ' +
    'ocultas= ocultos= interno= internas= interna= desarrollador= desarrolladores=',
  not: 'no= nunca= jamas= ningun= ninguna=',
  report:
    'si= cuando= en_caso= usuario= usuarios= atacante= atacantes= alguien= ellos= el_usuario= ' +
    'gente= cliente= clientes= jefe= pide= piden= pida= intenta= intentan= trata_de= solicita= ' +
    'dice=',
  mention:
    'ejemplo= ejemplos= ataque= ataques= frase= frases= tales_como= significa= articulo= ' +
    'detectar= proteger= por_que= prevenir= rechaza= rechace= niegate= negarse=',
  lead:
    'por_favor= ahora= y= luego= entonces= pero= debes= puedes= primero= simplemente= que= ' +
    'quiero= favor= de= a= ya= inmediatamente= tienes_que= debe= deben=',
  unrestricted:
    'sin_restriccion sin_limite sin_limitacion sin_filtro sin_censura= sin_regla sin_norma ' +
    'ilimitad sin_ningun ninguna_restriccion no_tienes_restriccion no_tienes_limit',
  persona:
    'finge= finja= imagina= actua= actue= simula= ahora_eres= eres_ahora= desde_ahora= ' +
    'a_partir_de_ahora= de_ahora_en_adelante= interpreta= haz_de= comportate= ya_no_eres=',
  decode: 'decodifica= decodifique= decodificar= descifra= descifrar= descifre=',
  encoding: 'codificado= codificada= cifrado= cifrada=',
  obey: 'sigue= siga= ejecuta= ejecute= obedece= obedezca= cumple= haz= responde=',
  exact: 'textualmente= literalmente= palabra_por_palabra= exactamente= integro= tal_cual=',
  clue:
    'secreto= contrasena bomba arma= armas= veneno= hackear= tu_respuesta= su_respuesta= ' +
    'confidencial tarea= ilegal en_lugar= modo_desarrollador_activado=',
}
