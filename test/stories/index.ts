/** Every stories file, by name; `index.node.js` fails when one is missing here. */
import * as aims from '../../stories/aims.stories.js';
import * as contactCard from '../../stories/contact-card.stories.js';
import * as contactList from '../../stories/contact-list.stories.js';
import * as data from '../../stories/data.stories.js';
import * as department from '../../stories/department.stories.js';
import * as editorFields from '../../stories/editor-fields.stories.js';
import * as editorHours from '../../stories/editor-hours.stories.js';
import * as editorImport from '../../stories/editor-import.stories.js';
import * as focusAreas from '../../stories/focus-areas.stories.js';
import * as languageSwitcher from '../../stories/language-switcher.stories.js';
import * as location from '../../stories/location.stories.js';
import * as notice from '../../stories/notice.stories.js';
import * as offices from '../../stories/offices.stories.js';
import * as openStatus from '../../stories/open-status.stories.js';
import * as openingHours from '../../stories/opening-hours.stories.js';
import * as overview from '../../stories/overview.stories.js';
import * as representation from '../../stories/representation.stories.js';
import * as signpost from '../../stories/signpost.stories.js';
import * as themes from '../../stories/themes.stories.js';
import * as workAreas from '../../stories/work-areas.stories.js';

export const modules: readonly object[] = [
  aims,
  contactCard,
  contactList,
  data,
  department,
  editorFields,
  editorHours,
  editorImport,
  focusAreas,
  languageSwitcher,
  location,
  notice,
  offices,
  openStatus,
  openingHours,
  overview,
  representation,
  signpost,
  themes,
  workAreas,
];
