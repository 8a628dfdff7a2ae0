export const ISSUE = 'api::newsletter.newsletter-issue';
