// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `Ofis, <0> adresindeki binada, <1> numaralı odadadır.
Ofis, <0> adresindeki binadadır.
Ofis, <0> numaralı odadadır.
Son güncelleme:
Görevler
Kişiyi kaydet
yarın açılış saati: {0}
Kapalı
E-posta yaz: {0}
Ofisler
açılış: {0}, saat {1}
Bize nasıl ulaşırsınız?
Arama şu anda yüklenemiyor.
Üç Kral Günü
Diğer görüşmeler randevu iledir.
Bu saatler eksik olabilir. Lütfen gelmeden önce sorunuz.
İşçi Bayramı
Corpus Christi Yortusu
Bina
Alman Birliği Günü
Maalesef bununla ilgili bir şey bulamadık.
Pentekost Pazarı
24 saat açık
Harita: {0}
Açılış saatleri bilinmiyor
Noel’in 1. Günü
Kopyalanamadı. Adres seçili durumda.
randevu ile
Azizler Günü
Dünya Çocuk Günü
Bize nasıl ulaşırsınız: {0}
Kutsal Cuma
Yılbaşı
E-posta
Bu sırada IP adresiniz openstreetmap.org sitesine iletilir.
kapalı
Birazdan kapanıyor
Dünya Kadınlar Günü
Kimse bulunamadı. Lütfen yazımı kontrol ediniz.
E-posta yaz
Bu bilgiler güncel olmayabilir. Lütfen sorunuz.
openstreetmap.org’da yol tarifi
Dil: {0}
Açılış saatleri bilinmiyor.
Noel’in 2. Günü
Telefonla ara: {0}
Konunuz:
bugün açılış saati: {0}
Bu bilgiler şu anda yüklenemiyor.
Halk Ayaklanmasının Yıl Dönümü (1953)
Oda
Diller
{0} gününden itibaren farklı saatler geçerlidir.
Veya bir konu seçiniz:
Tekrar deneyin
bitiş: {0}, saat {1}
Sonuç: {0}
Telefon
Neye ihtiyacınız var?
Engelsiz erişim:
Dil
Paskalya Pazartesisi
Adresi kopyala
Telefonla ara
Reformasyon Günü
İsa’nın Göğe Yükselişi
Meryem Ana’nın Göğe Alınışı
Farklı saatler
Tövbe ve Dua Günü
randevu ile: {0}, saat {1}
Bazı metinler yalnızca Almanca olarak mevcuttur.
Görüşmeler randevu iledir.
Telefonla ara: {0}, {1}
Açılış saatleri
Kimi arıyorsunuz?
Lütfen gelmeden önce sorunuz.
Daha fazla göster (kalan: {0})
Adres
Pentekost Pazartesisi
Adres kopyalandı
bugün
İlgili kişiler
Bizi arayabilirsiniz, memnuniyetle yardımcı oluruz:
İnternet
Randevu ile
openstreetmap.org haritasını yükle
Açık
{0} saatine kadar
Paskalya Pazarı
Faks
saat {0}
Kendi dilinizde konu, ad veya anahtar kelime
Harita uygulamasında aç
Bulunan: {0} / {1}
Kişiyi kaydet: {0}
Yükleniyor…
Kurtuluş Günü`;
