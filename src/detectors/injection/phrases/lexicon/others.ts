import type { Lexicon } from './lexicon'

/** Clues in languages of which no phrases are known: to ignore, instructions, rules, prompts, secrets. */
export const others: Lexicon = {
  clue: [
    // Germanic, Romance, Celtic.
    'ignorera= glom= bortse strunta= instruktioner instruks anvisning losenord systemprompten ignorer= glem= se_bort_fra= adgangskode passord',
    'ignoreaza ignora= uita= uita_de= nu_tine_cont= instructiuni instructiunile regulile parola= dezvaluie',
    'oblida= instruccions directrius contrasenya esquece= instrucions contrasinal limitacions',
    'neamhaird dearmad treorach threorach treorac rialacha chorais runda focal_faire chumraiocht cumraiocht treoirlin treoracha',
    'stiuireadh seachad diochuimhnich siostam riaghailt ordugh dhiomhair diomhair facal-faire rianaire leasach tagaichean',
    'anwybydda anghofia gyfarwyddiad cyfarwyddiad rheolau anogwr gyfrinach cyfrinach cyfrinair',
    'hunsa gleymdu fyrirmæli leiðbeining reglurnar kerfisfyrir leynileg lykilorð virtu_vettugi',
    // Slavic, Baltic, Uralic, Basque, Albanian, Greek.
    'ignoruj zapomen instrukce pokyny pravidla heslo= systemov nevsimej nevsimaj zabudni tajne= vsetky_predch',
    'zanemari ignorisi ignoriraj zaboravi instrukcij upute= uputstv pravila= naredbe sistemski lozink tajne= skriven',
    'prezri pozabi navodila pravila geslo= skrivn sistemski',
    'игнорирай пренебрегни забрави инструкции насоки заповед правила парола системния занемари игнориши заборави упутств наредбе лозинк системск лозинка',
    'ignoruok nepaisyk pamirsk nurodym taisykl slaptazod slapt sistemos_ragin ignore_visus nenem_vera aizmirsti noradijum noteikum paroli slepen',
    'ignoreeri unusta= juhised juhiseid reegleid reeglid susteemi salasona parool salajas ohita= unohda= ohjeet ohjeesi ohjeistu saannot jarjestelmakeh salasana salais',
    'hagyd_figyelmen figyelmen_kivul felejtsd utasitas szabaly rendszerprompt jelszo titkos baztertu ahaztu jarraibide arauak pasahitza ezkutu',
    'shperfill injoro harro= udhezim rregull urdhra promptin sistemit fjalekalim fshehta konfigurimin konfigurim kerkes sigurie zhvillu pergjigj',
    'αγνοησε αγνόησε ξέχνα ξέχασε οδηγίες κανόνες συστήματος εντολές κωδικ κρυφ',
    // Africa.
    'puuza maagizo maelekezo sheria_zako nenosiri siri_ya mfumo_wa msanidi vikwazo',
    'ziba= khohlwa imiyalo imiyalelo umyalo umyalez imithetho wesistimu isistimu yimfihlo eyimfihlo iphasiwedi imikhawulo izilungiselelo yomthuthukisi ngemodi kwimodi ukumisa empendulw amagama_aqala yakho_yesistimu yefakethe ukuhlol yokuhlol umthuthukis',
    'tyeshela yityeshele libala= inkqubo_yakho igama_lokugqitha enkqubo efihlakele',
    'umarni watsi_da kalmar_sirri dokokin iyakoki sirri na_tsarin',
    'ntuziaka iwu_nile leghara elela= tufuo paswood nzuzo usoro sistemu',
    'foju= gbagbe itonisona ofin= ase= asiri oro_igbaniwole eto_naa',
    'iska_indho tilmaan xeerar furaha_sirta amarrad nidaamka qarsoon',
    'istruzzjonijiet regoli tagħti_kas injora insa= password_moħbi sigriet',
    'መመሪያ ደንቦች ትዕዛ የይለፍ ሚስጥራ የስርዓት የስርዓቱን እርሳ ችላ',
    // Asia.
    'نادیده فراموش دستورات دستورالعمل قوانین رمز_عبور سیستمی محدودیت نظرانداز ہدایات قواعد پاس_ورڈ خفیہ پابندی احکامات پرامپٹ سسٹم',
    'উপেক্ষা ভুলে নির্দেশ নিয়ম পাসওয়ার্ড গোপন সিস্টেম প্রম্পট ਨਜ਼ਰਅੰਦਾਜ਼ ਭੁੱਲ ਹਦਾਇਤ ਨਿਯਮ ਨਿਰਦੇਸ਼ ਹੁਕਮ ਪਾਸਵਰਡ ਗੁਪਤ ਸਿਸਟਮ',
    'התעלם תתעלם שכח ההוראות הוראות הנחיות ההנחיות הכללים כללים המערכת סיסמ הסיסמ סודי הסודי',
    'tsis_txhob_mloog qhov_txib cov_lus_qhia cov_cai txhob_mloog zais lo_lus_zais',
  ].join(' '),
}
