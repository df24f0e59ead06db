
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Engelsiz erişim`,
'away': `Şu anda yok.`,
'away-until': str`${0} tarihine kadar (dahil) yok.`,
'book': `Randevu al`,
'contact-form': `Mesaj gönder`,
'deputy': `Yerine bakan:`,
'deputy-room': html`Oda ${0}`,
'documents': `Lütfen getirin`,
'doors': `Bina açılış saatleri`,
'fee': `Ücret`,
'hearing-loop': `İşitme döngüsü`,
'incomplete': `Bu saatler eksik olabilir. Lütfen gelmeden önce sorunuz.`,
'languages': `Diller`,
'lift': `Asansör`,
'limited': `sınırlı`,
'links': `Çevrimiçi`,
'no': `yok`,
'notice': `Bilgi:`,
'parking': `Engelliler için park yeri`,
'phone-closed': `Telefonla ulaşılamıyor`,
'phone-on': str`Telefonla ulaşılabilir: ${0}, saat ${1} itibarıyla`,
'phone-open': `Telefonla ulaşılabilir`,
'phone-today': str`Telefonla ulaşılabilir: bugün saat ${0} itibarıyla`,
'phone-tomorrow': str`Telefonla ulaşılabilir: yarın saat ${0} itibarıyla`,
'phone-until': str`Telefonla ulaşılabilir: saat ${0}’e kadar`,
'processing-time': `Süre`,
'responsible-for': `Sorumluluk alanı`,
'season-from': str`${0} gününden itibaren farklı saatler geçerlidir.`,
'stops': `Duraklar`,
'tactile-paving': `Görme engelliler için yönlendirme`,
'telephone-hours': `Telefon saatleri`,
'text-telephone': `Yazılı telefon`,
'toilets': `Tekerlekli sandalyeye uygun tuvalet`,
'video': `Görüntülü görüşme`,
'warning': `Dikkat:`,
'website': `İnternet`,
'wheelchair': `Tekerlekli sandalyeyle giriş`,
'yes': `var`,
    };
  