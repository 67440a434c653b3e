import type { Lexicon } from './lexicon'

/** In Devanagari and as it is written in Latin letters. */
export const hindi: Lexicon = {
  ignore:
    'अनदेखा अनदेखी नजरअंदाज नज़रअंदाज इग्नोर भूल_जाओ भूल_जाइए भूल_जा= भूलकर भुला भूलो= उपेक्षा ' +
    'मत_मानो= पालन_मत= पालन_न= बायपास दरकिनार छोड़ो= छोड़_दो= तोड़ो= तोड़_दो= मिटा तोड़कर ' +
    'ताक_पर किनारे_रख ओवरराइड ध्यान_मत bhoolkar bhulkar bhool_jao= bhul_jao= nazarandaz ' +
    'nazarandaaz nazar_andaz andekha andekhi ignore_karo= ignore_kar= ignore_karke= ' +
    'ignore_kardo= mat_maano= mat_mano= chhod_do= chod_do= bypass_karo= bypass_kar= todo= ' +
    'tod_do= override_karo= side_me_rakh side_mein_rakh follow_mat= chhodo= chodo= bhula_do= ' +
    'bhula_de= mita_do= bhool_ja= bhul_ja= bhool_jaa= bhul_jaa= bhool_jaiye= bhul_jaiye= ' +
    'bhool_jaao= bhul_jaao=',
  ignoring: 'अनदेख नजरअंदाज भूल bhool bhul रद्द hata_do= hatao= हटा_दो= हटाओ=',
  reveal:
    'दिखा बता बताओ= बताइए= दिखाओ= दिखाइए= प्रकट दोहरा उजागर छापो= प्रिंट सुनाओ= खुलासा दे_दो= ' +
    'कॉपी लीक dikha dikhao= batao= bata= bata_do= dikha_do= dohrao= print_karo= print_kar= ' +
    'show_karo= leak_karo= reveal_karo= suna= output_karo= share_karo= repeat_karo= copy_karo=',
  tell:
    'लिखो= लिख_दो= लिखकर दो= अनुवाद likho= de_do= dedo= bol= bolo= likh= क्या_है= क्या_हैं= ' +
    'kya_hai= kya_hain=',
  last:
    'अनदेखा अनदेखी नजरअंदाज नज़रअंदाज इग्नोर भूल_जाओ भूल_जाइए भूल_जा= भूलकर भुला भूलो= उपेक्षा ' +
    'मत_मानो= पालन_मत= पालन_न= हटा_दो= हटाओ= रद्द बायपास दरकिनार छोड़ो= छोड़_दो= तोड़ो= ' +
    'तोड़_दो= मिटा तोड़कर ताक_पर किनारे_रख ओवरराइड ध्यान_मत bhoolkar bhulkar bhool_jao= ' +
    'bhul_jao= nazarandaz nazarandaaz nazar_andaz andekha andekhi ignore_karo= ignore_kar= ' +
    'ignore_karke= ignore_kardo= mat_maano= mat_mano= hata_do= hatao= chhod_do= chod_do= ' +
    'bypass_karo= bypass_kar= todo= tod_do= override_karo= side_me_rakh side_mein_rakh ' +
    'follow_mat= chhodo= chodo= bhula_do= bhula_de= mita_do= अनदेख भूल bhool bhul दिखा बता ' +
    'बताओ= बताइए= दिखाओ= दिखाइए= प्रकट दोहरा उजागर छापो= प्रिंट लिखो= लिख_दो= लिखकर सुनाओ= ' +
    'खुलासा दो= दे_दो= क्या_है= क्या_हैं= कॉपी अनुवाद लीक dikha dikhao= batao= bata= bata_do= ' +
    'dikha_do= dohrao= likho= print_karo= print_kar= show_karo= leak_karo= reveal_karo= ' +
    'kya_hai= kya_hain= de_do= dedo= bol= bolo= suna= likh= output_karo= share_karo= ' +
    'repeat_karo= copy_karo= bhool_ja= bhul_ja= bhool_jaa= bhul_jaa= bhool_jaiye= bhul_jaiye= ' +
    'bhool_jaao= bhul_jaao=',
  instruction: 'निर्देश आदेश अनुदेश हिदायत इंस्ट्रक्शन कमांड nirdesh aadesh adesh hidayat instructions=',
  rule:
    'नियम प्रतिबंध पाबंदी दिशानिर्देश दिशा_निर्देश सीमा= सीमाओं= सीमाएं= नीति रोक= फ़िल्टर ' +
    'फिल्टर सुरक्षा कायदे बंदिश niyam pabandi rok= rules= restrictions= bandish kayde',
  prompt: 'प्रॉम्प्ट प्रोम्प्ट सिस्टम_संदेश prompt=',
  request: 'उपयोगकर्ता_के_अनुरोध उपयोगकर्ता_का_अनुरोध उपयोगकर्ता_के_प्रश्न',
  previous:
    'पिछल पूर्व= पहले= ऊपर= उपरोक्त अब_तक= पुरान पूर्ववर्ती pichhl pichl pehle= pahle= upar= ' +
    'ab_tak= puran pehli= pahli= purv=',
  all:
    'सभी सब= सारे= सारी= सारा= हर= समस्त तमाम sab= sabhi= saare= sare= saari= sari= har= ' +
    'tamam= saara= sara=',
  everything:
    'सब_कुछ= सबकुछ= जो_भी= जो_कुछ= सारी_बात sab_kuch= sab_kuchh= jo_bhi= jo_kuch= sari_baat ' +
    'saari_baat',
  told:
    'कहा= बताया= बताई= दिए= सीखा= मिले= दी_गई= kaha= bataya= diye= sikha= mila= mile= boli= ' +
    'bola=',
  your:
    'आपके= आपकी= आपका= तुम्हारे= तुम्हारी= तुम्हारा= अपने= अपनी= अपना= तेरे= तेरी= तेरा= ' +
    'aapke= aapki= aapka= tumhare= tumhari= tumhara= apne= apni= apna= tere= teri= tera=',
  foreign:
    'मेरे= मेरी= मेरा= हमारे= mere= meri= mera= hamare= दस्तावेज़ दस्तावेज document_me ' + 'document_mein',
  system:
    'सिस्टम मूल= आरंभिक प्रारंभिक शुरुआती छिपे= छिपा= छुपे= छुपा= गुप्त आंतरिक गोपनीय डेवलपर ' +
    'mool= gupt= chhupe= chupe= chhupa= chupa= system= shuruaati hidden= asli=',
  not: 'नहीं= मत= ना= न= कभी_नहीं= mat= nahi= nahin= na=',
  report:
    'अगर= यदि= जब= तो= agar= yadi= jab= उपयोगकर्ता यूजर यूज़र हमलावर कोई= वह= वे= लोग= ग्राहक ' +
    'बॉस koi= woh= wo= log= hamlavar boss= customer= कहे= कहता= कहते= कोशिश मांगे= कहने= kahe= ' +
    'kehta= bole= koshish maange=',
  mention:
    'उदाहरण जैसे= हमला= हमले= वाक्य मतलब लेख= क्यों= बचाव पहचान सुरक्षित इंजेक्शन udaharan ' +
    'jaise= hamla= matlab= kyun= kyu= bachaav kaise_kaam kaise_hota kaise_bach मना= इनकार ' +
    'इंकार mana= inkaar',
  unrestricted:
    'बिना_किसी बिना_रोक बिना_प्रतिबंध बिना_सेंसर असीमित बिना_फिल्टर बिना_नियम bina_kisi ' +
    'bina_rok bina_filter bina_restriction bina_censor bina_rules bina_limit koi_rules_nahi ' +
    'koi_restriction_nahi koi_limit_nahi',
  persona:
    'नाटक= मान_लो= मानो= कल्पना= अभिनय= अब_से= अब_तुम= अब_आप= भूमिका= रोल_प्ले= बनकर= natak= ' +
    'maan_lo= man_lo= ab_se= ab_tum= ab_aap= kalpana= ban_ja= ban_jao= bankar= banke= ' +
    'acting_kar= roleplay_kar=',
  decode: 'डिकोड डीकोड decode_karo= decode_kar= decode_karke=',
  encoding: 'एन्कोड एनकोड कूट',
  obey: 'मानो= पालन= अनुसरण= निष्पादित= करो= follow_karo= execute_karo= karo= jawab=',
  exact: 'शब्दशः हूबहू ज्यों ज्यों_का शब्द_दर hubahu= jaisa_hai= word_to_word= poora= pura=',
  clue:
    'पासवर्ड गुप्त गोपनीय बम= विस्फोटक हथियार ज़हर जहर हैक ड्रग्स अवैध काल्पनिक रासायनिक bomb= ' +
    'hathiyar zehar hack= drugs= confidential= gupt khufiya real_method= practical= ' +
    'practically= synthesis= chemical= weapon= internals= internal=',
}
