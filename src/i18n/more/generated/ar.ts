
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `سهولة الوصول لذوي الإعاقة`,
'away': `غائب حاليًا.`,
'away-until': str`غائب حتى ${0} (ضمنًا).`,
'book': `حجز موعد`,
'contact-form': `إرسال رسالة`,
'deputy': `ينوب عنه:`,
'deputy-room': html`الغرفة ${0}`,
'documents': `يُرجى إحضار`,
'doors': `أوقات فتح المبنى`,
'fee': `التكاليف`,
'hearing-loop': `نظام مساعد للسمع`,
'incomplete': `قد تكون هذه الأوقات غير مكتملة. يُرجى الاستفسار قبل الحضور.`,
'languages': `اللغات`,
'lift': `مصعد`,
'limited': `محدود`,
'links': `عبر الإنترنت`,
'no': `لا`,
'notice': `ملاحظة:`,
'parking': `موقف سيارات لذوي الإعاقة`,
'phone-closed': `غير متاح عبر الهاتف`,
'phone-on': str`متاح عبر الهاتف من ${0} الساعة ${1}`,
'phone-open': `متاح عبر الهاتف`,
'phone-today': str`متاح عبر الهاتف اليوم من الساعة ${0}`,
'phone-tomorrow': str`متاح عبر الهاتف غدًا من الساعة ${0}`,
'phone-until': str`متاح عبر الهاتف حتى الساعة ${0}`,
'processing-time': `المدة`,
'responsible-for': `مسؤول عن`,
'season-from': str`ابتداءً من ${0} تسري أوقات أخرى.`,
'stops': `محطات التوقف`,
'tactile-paving': `مسار إرشادي للمكفوفين`,
'telephone-hours': `أوقات الهاتف`,
'text-telephone': `هاتف نصي`,
'toilets': `مرحاض لمستخدمي الكراسي المتحركة`,
'video': `مكالمة فيديو`,
'warning': `تنبيه:`,
'website': `الموقع الإلكتروني`,
'wheelchair': `الدخول بالكرسي المتحرك`,
'yes': `نعم`,
    };
  