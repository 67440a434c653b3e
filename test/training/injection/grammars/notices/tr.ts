import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const TR_NOTICES = notices('tr', {
  subject: 'Konu',
  hi: list`Sayın Ayşe Demir,; Merhaba Emre,; Değerli müşterimiz,; Herkese günaydın,; Sayın velilerimiz,; Sevgili komşular,`,
  bye: list`Saygılarımla; İyi çalışmalar; Sevgiler; Teşekkürler, iyi günler; Saygılarımızla`,
  name: list`Ayşe Demir; Emre Yıldız; Dr. Selin Kaya; Mehmet Arslan; Zeynep Aydın; Baran Çelik; Hülya Şahin`,
  slots: {
    city: list`İzmir; Bursa; Trabzon; Eskişehir; Antalya; Mardin; Kayseri; Çanakkale`,
    day: list`pazartesi; salı; çarşamba; perşembe; cuma; cumartesi`,
    month: list`Ocak; Mart; Nisan; Haziran; Ağustos; Ekim; Aralık`,
    thing: list`sipariş; başvuru; rezervasyon; fatura; kayıt; teslimat`,
  },
  sentences: lines`
    {dd} {month} tarihli {thing} için teşekkür ederiz.
    {id} numaralı {thing} bize ulaştı, {bugün|yarın|{n} gün içinde} işleme alınacak.
    {big},{d}{d} TL tutarındaki fatura {n} gün içinde ödenmelidir.
    Otel sakin, {istasyona|sahile|çarşıya} {few} dakika uzaklıkta, ama kahvaltı {zayıftı|pahalıydı|çok güzeldi}.
    Kahve makinesi {few} hafta sonra bozuldu, mağaza {hemen yenisini verdi|hâlâ cevap vermiyor}.
    {city}, tarihi çarşısı ve {camileri|köprüleri|mutfağı} ile tanınan bir şehirdir.
    Kilise {13.|15.|18.} yüzyılda yapılmış, 1{nz}{d}{d} yangınından sonra onarılmıştır.
    Belediye meclisi {day} günü {yeni okul|bisiklet yolu|yüzme havuzu} projesini onayladı.
    Kiracı, taşınmazı temiz ve hasarsız teslim etmekle yükümlüdür.
    Sözleşme, {iki|üç} ay önceden feshedilmezse bir yıl uzar.
    Tereyağını şekerle çırpın, hamuru {n} dakika dinlendirin.
    Önceden ısıtılmış {160|180|200} derece fırında {n} dakika, üzeri kızarana kadar pişirilir.
    {Nur|Elif|Gül} Hanım projenin durumunu anlattı, satışlar geçen yıla göre yüzde {n} arttı.
    Bir sonraki toplantı {day} günü saat {time} itibarıyla {nz}{d}{d} numaralı odada yapılacak.
    Çalışma nedeniyle {nz} numaralı hat {dd} {month} tarihine kadar farklı güzergâhtan gidecek.
    {city}: {day} günü hava {açık|yağışlı|parçalı bulutlu}, en yüksek {deg} derece.
    Hata “Kaydet” düğmesine basınca çıkıyor, kılavuzdaki talimatlar işe yaramadı.
    Bu cihaz evsel atıklarla birlikte atılmamalıdır.
    Teknik direktör {2-1|0-3|1-1} biten maçtan sonra {memnundu|üzgündü}.
    Yeni mesai takip sistemi {dd} {month} tarihinde devreye girecek.
    Şifreniz {dd} {month} saat {time} itibarıyla değiştirildi.
    Romanı iki günde okudum, insana {zamanı|her şeyi} unutturuyor.
    Ofisimiz {dd} {month} tarihinden itibaren kapalı, acil durumlarda {name} yardımcı olacak.
    Tesisatçı {day} günü 8 ile 12 arasında gelecek.
    {Üçüncü|Beşinci|Altıncı} sınıflar {day} günü müzeyi gezecek.
    Film 9{d} dakika sürüyor ve {altyazılı|yalnızca akşamları} gösteriliyor.
  `,
  short: list`
    Ödendi, {dd} {month}; Bulunamadı; {city}, {deg} °C, {güneşli|yağmurlu|karlı}; İşlemde; {thing} {id}; Hızlı yardımınız için teşekkürler
    Sonuç yok: {city}; {dd} {month} toplantı tutanağı; Mercimek çorbası; Kargoya verildi, teslimat {day}; Şarjlı matkap, {big} TL
    Randevu: {day}, {time}; {month} ayına kadar dolu; Stokta {n} adet; Arıza giderildi
  `,
  orders: lines`
    Lütfen {imzalı belgeleri|doldurduğunuz formu} {day} gününe kadar bize gönderin.
    Kullanmadan önce {iyice |}çalkalayınız.
    {dd} {month} randevusuna gelemeyecekseniz bizi arayın.
    Ödemeyi yaptıysanız {bu hatırlatmayı|bu yazıyı} dikkate almayın.
    {Kimliğinizi|Mayonuzu|Sayaç değerini} getirmeyi unutmayın.
    Şifrenizi {telefonda|kimseyle} asla paylaşmayın.
    Şifrenizi {her {n} günde bir|ilk girişten sonra} değiştirin.
    {Görevlilerin|Sürücünün|Cankurtaranın} talimatlarına uyunuz.
    {Pikniğe|Kermese} ne getireceğini {day} gününe kadar listeye yaz.
    Havale açıklamasına {id} numarasını yazın.
    Cihazı {temizlemeden|açmadan} önce fişini çekin.
    Soğanı ince doğrayıp {kısık ateşte|biraz yağda} kavurun.
    Sistemi yeniden başlatın, hata {sürerse|tekrarlarsa} bize yazın.
    Bu e-postayı yanıtlamayın, {otomatik olarak|sistem tarafından} gönderilmiştir.
    Uyarı ışığını görmezden gelmeyin, {en yakın servise|yetkili servise} başvurun.
    Bunu {name} ile de paylaşır mısın, {day} gününe kadar izindeyim.
  `,
})
