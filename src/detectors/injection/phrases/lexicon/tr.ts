import type { Lexicon } from './lexicon'

export const turkish: Lexicon = {
  ignore:
    'yoksay= yok_say= yok_sayin= yok_sayarak= yoksayin= yok_sayip= gormezden_gel ' +
    'gormezlikten_gel unut= unutun= unutup= unutarak= dikkate_alma= dikkate_almayin= ' +
    'dikkate_almadan= uyma= uymayin= uymayi_birak= umursama= bos_ver= atla= asin= gec= cigne= ' +
    'ihlal_et baypas devre_disi es_gec bir_kenara takma= kulak_asma= gozardi goz_ardi temizle= ' +
    'sifirla= ez=',
  ignoring: 'yoksay gormezden unut gecersiz iptal_et sil= silin= silip=',
  reveal:
    'goster= gosterin= gosterir= yazdir= yazdirin= tekrarla= tekrar_et= acikla= ifsa_et ' +
    'paylas= sirala= listele= kopyala= aktar= sizdir= yapistir= cikti=',
  tell: 'soyle= soyler= ver= verin= yaz= dok= cevir= oku= ozetle= anlat= nedir= neler= nelerdir=',
  last:
    'yoksay= yok_say= yok_sayin= yok_sayarak= yoksayin= yok_sayip= gormezden_gel ' +
    'gormezlikten_gel unut= unutun= unutup= unutarak= dikkate_alma= dikkate_almayin= ' +
    'dikkate_almadan= uyma= uymayin= uymayi_birak= umursama= bos_ver= atla= asin= iptal_et ' +
    'gec= sil= silin= silip= cigne= ihlal_et baypas devre_disi es_gec bir_kenara takma= ' +
    'kulak_asma= gozardi goz_ardi temizle= gecersiz sifirla= ez= yoksay gormezden unut goster= ' +
    'gosterin= gosterir= yazdir= yazdirin= tekrarla= tekrar_et= acikla= soyle= soyler= ver= ' +
    'verin= yaz= ifsa_et paylas= dok= sirala= nedir= neler= nelerdir= listele= kopyala= cevir= ' +
    'aktar= oku= sizdir= ozetle= yapistir= anlat= cikti=',
  instruction: 'talimat komut emir= emirler emri= yonerge direktif gorev',
  rule:
    'kural kisitlama sinirlama ilke politika filtre guvenlik etik= sinir= sinirlar kisit yasak ' +
    'onlem',
  prompt: 'prompt istem= istemi= istemin= istemini= sistem_mesaj',
  request: 'kullanicinin_istegi kullanicinin_sorusu kullanici_istegi',
  previous:
    'onceki= oncekiler yukaridaki yukarida= daha_once= simdiye_kadar= evvelki= gecmis eski= ' +
    'su_ana_kadar= az_once= bundan_once= oncesinde=',
  all: 'tum= butun= her= hepsini= hepsi= tumunu= herhangi= tamamini= tamami=',
  everything:
    'her_sey= herseyi= her_seyi= hepsini= ne_varsa= tumunu= soylenenleri= ne_soylendiyse=',
  told:
    'soylenen soyledigi soylediklerim ogrendig verilen anlatilan dedigim denilen konustug ' +
    'bildigin',
  your:
    'senin= sana= sizin= size= talimatlarini= kurallarini= istemini= kendi= promptunu= ' +
    'komutlarini= kisitlamalarini= talimatlarin= kurallarin= sistem_promptun',
  foreign: 'benim= bizim= talimatlarimi= kurallarimi= komutlarimi= belgedeki metindeki belge',
  system:
    'sistem= sistemi= sistemin= ilk= baslangic orijinal= gizli= dahili= asil= gelistirici ' +
    'ozgun= temel=',
  not: 'degil= asla= hicbir= etmeyin= etme=',
  report:
    'eger= ise= durumunda= takdirde= kullanici saldirgan biri= birisi= o= onlar= insanlar= ' +
    'musteri patron isterse= ister= isteyen= calisir= calisan= denerse= derse=',
  mention:
    'ornek ornegin= gibi= saldiri= saldirilar ifade cumle enjeksiyon makale tespit neden= onle ' +
    'anlam korun nasil= reddet geri_cevir',
  unrestricted:
    'kisitlamasiz sinirsiz sansursuz filtresiz kuralsiz hicbir_kisitlama hicbir_sinir ' +
    'hicbir_kural sinirlama_olmadan kisitlama_olmadan sinir_olmadan',
  persona:
    'gibi_davran rol_yap rolunu= rolune= canlandir hayal_et varsay= simdi_sen= artik_sen= ' +
    'artik= bundan_sonra= bundan_boyle= simdiden_itibaren= taklit_et su_andan= sen_artik=',
  decode: 'coz= cozun= cozumle= desifre',
  encoding: 'kodlanmis= sifreli= kodlu= sifrelenmis=',
  obey: 'uygula= yerine_getir calistir itaat_et yap= takip_et uy= yurut= yanitla=',
  exact: 'aynen= kelimesi_kelimesine= harfi_harfine= oldugu_gibi= birebir= tam= eksiksiz=',
  clue:
    'sifre gizli bomba silah zehir= hackle uyusturucu yasadisi gorev yerine= yanitin ' +
    'gelistirici_modu_etkin',
}
