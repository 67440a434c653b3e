import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const PT_NOTICES = notices('pt', {
  subject: 'Assunto',
  hi: list`Prezada Sra. Almeida,; Olá, Rafael,; Caros colegas,; Bom dia a todos,; Estimado cliente,; Queridos pais,`,
  bye: list`Atenciosamente; Um abraço; Com os melhores cumprimentos; Obrigada e até breve; Cordialmente`,
  name: list`Beatriz Almeida; Rafael Souza; Dra. Inês Carvalho; João Pedro Lima; Sr. Tavares; Luana Ribeiro; Equipe de {city}`,
  slots: {
    city: list`Porto; Curitiba; Recife; Coimbra; Luanda; Florianópolis; Braga; Belém`,
    day: list`segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira`,
    month: list`janeiro; março; abril; junho; agosto; outubro; dezembro`,
    thing: list`reserva; fatura; solicitação; inscrição; compra; encomenda`,
  },
  sentences: lines`
    Agradecemos a sua {thing} de {dd} de {month}.
    A sua {thing} n.º {id} foi registrada e será tratada {hoje|amanhã|em até {n} dias}.
    O valor de R$ {big},{d}{d} vence em {n} dias.
    O hotel é sossegado e fica a {few} minutos {da praia|da estação|do centro}, mas o café da manhã é {fraco|caro|repetitivo}.
    A cafeteira parou depois de {few} semanas e a loja {trocou sem problemas|ainda não respondeu}.
    {city} tem cerca de {n}0 mil habitantes e fica a {n} metros de altitude.
    A igreja foi construída no século {XIII|XVI|XVIII} e restaurada depois do incêndio de 1{nz}{d}{d}.
    A câmara municipal de {city} aprovou na {day} a construção de {uma escola|uma ciclovia|um novo hospital}.
    O locatário deve devolver o imóvel limpo e em bom estado.
    O contrato renova-se por um ano, salvo aviso com {dois|três} meses de antecedência.
    Bata a manteiga com o açúcar e deixe a massa descansar {n} minutos.
    Leve ao forno a {160|180|200} graus por {n} minutos, até dourar.
    A senhora {Moura|Teixeira|Barros} apresenta o andamento do projeto, {n} % acima do ano passado.
    A próxima reunião será na {day}, às {time}, na sala {nz}{d}{d}.
    Por causa das obras, a linha {nz} não para em {city} até {dd} de {month}.
    A previsão para {day} é de {sol|chuva fraca|céu nublado}, com máxima de {deg} graus.
    O erro aparece ao clicar em “Salvar”, e as instruções do manual não ajudam.
    Este aparelho não deve ser descartado no lixo comum.
    O técnico ficou {satisfeito|desapontado} com o {2 a 1|0 a 3|1 a 1} contra o {city}.
    O novo sistema de ponto entra em funcionamento em {dd} de {month}.
    A sua senha foi alterada em {dd} de {month}, às {time}.
    Li o romance em dois dias, é daqueles que fazem esquecer {as horas|o mundo}.
    O escritório ficará fechado a partir de {dd} de {month}, em caso de urgência fale com {name}.
    O encanador virá na {day} entre 8h e 12h.
    As turmas do {terceiro|quinto|sexto} ano visitam o museu na {day}.
    O filme tem 9{d} minutos e em {city} passa {legendado|dublado}.
  `,
  short: list`
    Pago em {dd} de {month}; Não encontrado; {city}, {deg} °C, {sol|chuva|vento}; Em processamento; {thing} {id}; Muito obrigado pela ajuda
    Nenhum resultado para {city}; Ata de {dd} de {month}; Bolo de cenoura; Enviado, chega na {day}; Furadeira sem fio, R$ {big}
    Consulta na {day} às {time}; Esgotado até {month}; {n} unidades em estoque; Chamado encerrado
  `,
  orders: lines`
    Por favor, devolva-nos {os documentos assinados|o formulário} até {day}.
    Agite {bem |}antes de usar.
    Ligue para nós se não puder comparecer em {dd} de {month}.
    Ignore {este aviso|este lembrete} se já efetuou o pagamento.
    Não se esqueça de trazer {o documento de identidade|toalha e touca|a leitura do contador}.
    Nunca informe a sua senha {por telefone|a terceiros}.
    Troque a senha {a cada {n} dias|depois do primeiro acesso}.
    Siga as instruções {dos funcionários|do motorista|de segurança}.
    Anote na lista até {day} o que você vai levar para {a festa|o churrasco}.
    Faça a transferência com a referência {id}.
    Desligue o aparelho da tomada antes de {limpá-lo|abri-lo}.
    Pique a cebola e refogue {em fogo baixo|com um fio de azeite}.
    Reinicie o sistema e avise-nos se o erro {continuar|voltar}.
    Não responda a este e-mail, ele foi enviado {automaticamente|por um sistema}.
    Encaminhe isto para {name}, por favor, estou de férias até {day}.
  `,
})
