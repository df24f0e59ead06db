
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Безбар’єрність`,
'away': `Зараз відсутність.`,
'away-until': str`Відсутність до ${0} включно.`,
'book': `Записатися на прийом`,
'contact-form': `Написати повідомлення`,
'deputy': `Заміщує:`,
'deputy-room': html`Кабінет ${0}`,
'documents': `Візьміть із собою`,
'doors': `Будівля відчинена`,
'fee': `Вартість`,
'hearing-loop': `Слухова петля`,
'incomplete': `Можливо, ці години вказано не повністю. Будь ласка, уточніть, перш ніж приходити.`,
'languages': `Мови`,
'lift': `Ліфт`,
'limited': `частково`,
'links': `Онлайн`,
'no': `ні`,
'notice': `До відома:`,
'parking': `Паркування для людей з інвалідністю`,
'phone-closed': `Не відповідає по телефону`,
'phone-on': str`Відповідає по телефону: ${0}, з ${1}`,
'phone-open': `Відповідає по телефону`,
'phone-today': str`Відповідає по телефону сьогодні з ${0}`,
'phone-tomorrow': str`Відповідає по телефону завтра з ${0}`,
'phone-until': str`Відповідає по телефону до ${0}`,
'processing-time': `Тривалість`,
'responsible-for': `Відповідає за`,
'season-from': str`Інші години роботи діють з дати: ${0}.`,
'stops': `Зупинки`,
'tactile-paving': `Орієнтири для незрячих`,
'telephone-hours': `Години телефонних розмов`,
'text-telephone': `Текстовий телефон`,
'toilets': `Туалет для людей на візку`,
'video': `Відеорозмова`,
'warning': `Увага:`,
'website': `Вебсайт`,
'wheelchair': `Доступ на візку`,
'yes': `так`,
    };
  