
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `دسترس‌پذیری`,
'away': `اکنون حضور ندارد.`,
'away-until': str`تا پایان ${0} حضور ندارد.`,
'book': `گرفتن وقت`,
'contact-form': `فرستادن پیام`,
'deputy': `جانشین:`,
'deputy-room': html`اتاق ${0}`,
'documents': `لطفاً همراه بیاورید`,
'doors': `ساعت‌های باز بودن ساختمان`,
'fee': `هزینه`,
'hearing-loop': `سامانهٔ کمک‌شنوایی`,
'incomplete': `این ساعت‌ها شاید کامل نباشد. لطفاً پیش از آمدن پرس‌وجو کنید.`,
'languages': `زبان‌ها`,
'lift': `آسانسور`,
'limited': `محدود`,
'links': `آنلاین`,
'no': `خیر`,
'notice': `یادداشت:`,
'parking': `پارکینگ برای افراد دارای معلولیت`,
'phone-closed': `تلفن پاسخ داده نمی‌شود`,
'phone-on': str`پاسخ‌گوی تلفن از ${0} ساعت ${1}`,
'phone-open': `پاسخ‌گوی تلفن`,
'phone-today': str`پاسخ‌گوی تلفن امروز از ساعت ${0}`,
'phone-tomorrow': str`پاسخ‌گوی تلفن فردا از ساعت ${0}`,
'phone-until': str`پاسخ‌گوی تلفن تا ساعت ${0}`,
'processing-time': `مدت زمان`,
'responsible-for': `مسئول`,
'season-from': str`از ${0} ساعات کاری دیگری اعتبار دارد.`,
'stops': `ایستگاه‌ها`,
'tactile-paving': `مسیر راهنمای نابینایان`,
'telephone-hours': `ساعت‌های تلفن`,
'text-telephone': `تلفن نوشتاری`,
'toilets': `توالت برای افراد با ویلچر`,
'video': `تماس تصویری`,
'warning': `توجه:`,
'website': `وب‌سایت`,
'wheelchair': `ورود با ویلچر`,
'yes': `بله`,
    };
  