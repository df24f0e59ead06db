// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `The office is in the building <0>, room <1>.
The office is in the building <0>.
The office is in room <0>.
Last updated:
Tasks
Save contact
opens tomorrow at {0}
Closed
Write an e-mail: {0}
Offices
opens on {0} at {1}
How to find us
The search cannot be loaded right now.
Epiphany
Other times by appointment.
These times may be incomplete. Please ask before you come.
Labour Day
Corpus Christi
Building
Day of German Unity
Sorry, nothing was found.
Whit Sunday
round the clock
Map: {0}
Opening hours not known
Christmas Day
Copying was not possible. The address is selected.
by appointment
All Saints’ Day
World Children’s Day
How to find us: {0}
Good Friday
New Year’s Day
E-mail
This sends your IP address to openstreetmap.org.
closed
Closes soon
International Women’s Day
Nobody found. Please check the spelling.
Write an e-mail
This information may be out of date. Please ask.
Route on openstreetmap.org
Language: {0}
Opening hours not known.
Second Day of Christmas
Call: {0}
Your topic:
opens today at {0}
This information cannot be loaded right now.
Anniversary of the 1953 uprising
Room
Languages
Different times apply from {0}.
Or pick a topic:
Try again
until {0}, {1}
Results: {0}
Telephone
What do you need?
Accessibility:
Language
Easter Monday
Copy address
Call
Reformation Day
Ascension Day
Assumption Day
Different times
Day of Repentance and Prayer
by appointment: {0}, {1}
Some texts are only available in German.
By appointment.
Call: {0}, {1}
Opening hours
Whom are you looking for?
Please ask before you come.
Show more ({0} left)
Address
Whit Monday
Address copied
today
Contacts
Please call us, we will help you:
Website
By appointment
Load the map from openstreetmap.org
Open
until {0}
Easter Sunday
Fax
at {0}
Topic, name or keyword, in your language
Open in the maps app
{0} of {1} found
Save contact: {0}
Loading…
Liberation Day`;
