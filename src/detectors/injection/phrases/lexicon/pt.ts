import type { Lexicon } from './lexicon'

export const portuguese: Lexicon = {
  ignore:
    'ignore= ignora= ignorem= ignorar= esqueca= esquece= esquecer= esquecam= desconsidere= ' +
    'desconsidera= desconsiderar= despreze= descarte= descarta= omita= contorne= contorna= ' +
    'burle= burla= anule= nao_siga= nao_sigas= nao_obedeca= pare_de_seguir= deixe_de_seguir= ' +
    'deixe_de_lado= deixa_de_lado= passe_por_cima= sobrescreva= nao_leve_em_conta= desobedeca= ' +
    'abandone=',
  ignoring: 'ignor esquec desconsider apague= apaga= cancele= elimine=',
  reveal:
    'revele= revela= revelar= mostre= mostra= mostrar= exiba= exibe= imprima= imprime= repita= ' +
    'repete= repetir= me_diga= divulgue= transcreva=',
  tell:
    'diga= diz= me_de= escreva= escreve= copie= liste= lista= traduza= resuma= informe= conte= ' +
    'quais_sao= qual_e=',
  instruction:
    'instruc instrucoes= ordem= ordens= diretiva diretriz diretrizes= comando orientac indicac',
  rule:
    'regra= regras= restric limitac limite= limites= politica= politicas= filtro= filtros= ' +
    'seguranca= etica= eticas= normas= salvaguarda protec',
  prompt: 'prompt= mensagem_de_sistema= mensagem_do_sistema= mensagem_inicial=',
  request: 'solicitacao_do_usuario= pedido_do_usuario= pergunta_do_usuario= pedido_do_utilizador=',
  previous:
    'anterior previo= previa= previas= previos= precedente acima= antes= ate_agora= ate_aqui= ' +
    'passadas=',
  all: 'todo= todos= toda= todas= qualquer= cada=',
  everything: 'tudo= o_que=',
  told: 'dito= disse= disseram= aprendeu= recebeu= dado= dada= sabe= falamos= escrito= recebidas=',
  your: 'seu= sua= seus= suas= teu= tuas= teus=',
  foreign:
    'meu= minha= meus= minhas= nossas= nossos= no_documento= nos= no_texto= no= na= contidas= ' +
    'do_documento=',
  system:
    'sistema= inicial= iniciais= original= originais= secreto= secretas= secretos= oculto= ' +
    'ocultas= ocultos= interno= internas= internos= desenvolvedor= desenvolvedores=',
  not: 'nao= nunca= jamais= nenhum nenhuma=',
  report:
    'se= quando= caso= usuario= usuarios= utilizador= atacante= atacantes= alguem= ele= eles= ' +
    'ela= pessoas= cliente= clientes= chefe= pede= pedem= pedir= tenta= tentam= tentar= ' +
    'solicita= diz_para=',
  mention:
    'exemplo= exemplos= ataque= ataques= frase= frases= tais_como= significa= artigo= ' +
    'detectar= proteger= por_que= recuse= recusa= recusar=',
  lead:
    'por_favor= agora= e= depois= entao= mas= deve= pode= primeiro= simplesmente= que= favor= ' +
    'de= imediatamente= voce=',
  unrestricted:
    'sem_restric sem_limit sem_filtr sem_censura= sem_regra sem_qualquer ilimitad ' +
    'nenhuma_restric nao_tem_restric nao_filtrad nao_censurad',
  persona:
    'finja= finge= imagine= imagina= aja_como= age_como= atue= simule= agora_voce= voce_agora= ' +
    'a_partir_de_agora= de_agora_em_diante= comporte_se= interprete= faca_de_conta= ' +
    'voce_nao_e_mais=',
  decode: 'decodifique= decodifica= decodificar= decifre= decifra=',
  encoding: 'codificado= codificada= cifrado=',
  obey: 'siga= execute= obedeca= cumpra= faca= responda=',
  exact: 'palavra_por_palavra= literalmente= exatamente= textualmente= integra=',
  clue:
    'segredo= senha bomba arma= armas= veneno= hackear= sua_resposta= confidencia tarefa= ' +
    'ilegal em_vez=',
}
