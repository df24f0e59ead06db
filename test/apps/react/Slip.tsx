export const slip = <rmi-contact-card vcard-version="5.0" />;
