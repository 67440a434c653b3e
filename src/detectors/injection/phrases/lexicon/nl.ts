import type { Lexicon } from './lexicon'

export const dutch: Lexicon = {
  ignore:
    'negeer= negeren= vergeet= vergeten= omzeil= omzeilen= overschrijf= verwerp= ' +
    'laat_achterwege= sla_geen_acht= let_niet_op= volg_niet= volg_niet_langer= ' +
    'trek_je_niets_aan= laat_los= stop_met_het_volgen=',
  ignoring: 'negeer genegeerd negeren omzeil vergat vergeten= wis= verwijder= schrap= schuif=',
  reveal: 'toon= onthul= laat_zien= herhaal= lees_voor= laat_mij= laat_me=',
  tell:
    'print= geef= vertel= zeg= schrijf= deel= vertaal= kopieer= noem= citeer= plak= wat_zijn= ' +
    'wat_is=',
  last: 'negeren= vergeten= omzeilen=',
  instruction: 'instructie opdracht bevel bevelen= aanwijzing commando richtlijn systeeminstructie',
  rule:
    'regel= regels= beperking richtlijn restrictie limiet filter= filters= veiligheid beleid= ' +
    'grenzen= voorschrift systeemregel beveiliging',
  prompt: 'prompt= systeemprompt systeembericht startprompt',
  request: 'verzoek_van_de_gebruiker= vraag_van_de_gebruiker= gebruikersverzoek=',
  previous:
    'vorige= eerdere= eerder= voorgaande= bovenstaande= hierboven= daarvoor= tot_nu_toe= ' +
    'voorafgaande= hiervoor= oude=',
  all: 'alle= al= elke= iedere= alle_=',
  everything: 'alles= al_het=',
  told: 'gezegd= geleerd= gekregen= verteld= weet= besproken= staat= kreeg= opgedragen=',
  your: 'je= jouw= uw=',
  foreign: 'mijn= onze= in_het= in_de= uit_het= in_documenten=',
  system:
    'systeem= systeemprompt systeeminstructie systeembericht systeemregel oorspronkelijke= ' +
    'oorspronkelijk= initiele= interne= geheime= verborgen= ontwikkelaar startprompt',
  not: 'niet= geen= nooit=',
  notBehind: 'niet=',
  report:
    'als= wanneer= indien= mocht= gebruiker aanvaller iemand= hij= zij= mensen= klant= ' +
    'klanten= baas= vraagt= probeert= zegt= verzoekt=',
  mention:
    'voorbeeld voorbeelden= aanval= aanvallen= zin= zinnen= zoals= betekent= artikel= ' +
    'detecteren= waarom= voorkomen= weiger= weigeren=',
  lead:
    'alsjeblieft= nu= en= dan= maar= moet= kun= eerst= gewoon= te= alstublieft= aub= graag= ' +
    'meteen= moeten=',
  unrestricted:
    'onbeperkt ongefilterd ongecensureerd zonder_beperking zonder_regels= zonder_filter ' +
    'zonder_grenzen= zonder_censuur= geen_beperking geen_regels= geen_grenzen=',
  persona:
    'doe_alsof= speel= stel_je_voor= gedraag_je= je_bent_nu= jij_bent_nu= u_bent_nu= vanaf_nu= ' +
    'voortaan= simuleer= je_bent_niet_langer= kruip_in=',
  decode: 'decodeer= ontcijfer= decoderen= ontsleutel=',
  encoding: 'gecodeerd gecodeerde= versleuteld',
  obey: 'volg= voer_uit= gehoorzaam= voer= doe_wat= beantwoord=',
  exact: 'letterlijk= woord_voor_woord= exact= precies= woordelijk=',
  clue:
    'geheim wachtwoord bom= wapen gif= hacken= je_antwoord= jouw_antwoord= vertrouwelijk taak= ' +
    'illegaal in_plaats=',
}
