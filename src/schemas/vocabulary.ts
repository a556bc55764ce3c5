/**
 * The vocabulary of what an app lets people do: the one list of features and their groups.
 * A feature says what people can do, never how bad it is. Its lasting advice is in
 * content/features/<id>.mdx; a new feature is a line here and a file there.
 */
export const featureGroups = {
  reach: 'Who can reach you',
  identity: 'Who you can be',
  talk: 'Ways to talk',
  hide: 'What stays, what hides',
  control: 'Age and control',
  place: 'Place',
  money: 'Money',
  looks: 'How it looks',
} as const;
export type FeatureGroup = keyof typeof featureGroups;

/** The "four Cs" by which schools index online risk (Keeping Children Safe in Education). */
export type FourC = 'content' | 'contact' | 'conduct' | 'commerce';

export const features = {
  strangers: { label: 'Can talk to strangers', group: 'reach', c: 'contact' },
  'random-match': { label: 'Matches people at random', group: 'reach', c: 'contact' },
  'interest-match': { label: 'Matches people by interests', group: 'reach', c: 'contact' },
  'public-groups': { label: 'Public groups anyone can join', group: 'reach', c: 'contact' },
  'contacts-upload': { label: 'Looks in the phone’s contacts', group: 'reach', c: 'contact' },
  'anonymous-signup': {
    label: 'Sign up without proving who you are',
    group: 'identity',
    c: 'contact',
  },
  'username-only': {
    label: 'A username instead of a phone number',
    group: 'identity',
    c: 'contact',
  },
  'text-chat': { label: 'Text messages', group: 'talk', c: 'conduct' },
  'group-chat': { label: 'Group chat', group: 'talk', c: 'conduct' },
  'voice-calls': { label: 'Voice calls', group: 'talk', c: 'contact' },
  'video-calls': { label: 'Video calls', group: 'talk', c: 'contact' },
  livestream: { label: 'Live streaming', group: 'talk', c: 'content' },
  'media-sharing': { label: 'Photos, video and files', group: 'talk', c: 'conduct' },
  disappearing: { label: 'Messages that vanish', group: 'hide', c: 'conduct' },
  e2ee: { label: 'End-to-end encryption', group: 'hide', c: 'contact' },
  'separate-contacts': { label: 'A contact list of its own', group: 'hide', c: 'contact' },
  'evidence-loss': { label: 'Evidence may be lost', group: 'hide', c: 'conduct' },
  'age-check': { label: 'Age check', group: 'control', c: 'contact' },
  'parental-controls': { label: 'Parental controls', group: 'control', c: null },
  'block-report': { label: 'Can block and report', group: 'control', c: null },
  'location-share': { label: 'Shows where you are', group: 'place', c: 'contact' },
  'in-app-purchases': { label: 'In-app purchases', group: 'money', c: 'commerce' },
  'pay-to-connect': { label: 'Pay to reach people faster', group: 'money', c: 'commerce' },
  'child-appeal': { label: 'Looks made for children', group: 'looks', c: 'content' },
} as const satisfies Record<string, { label: string; group: FeatureGroup; c: FourC | null }>;
export type FeatureId = keyof typeof features;

export const featureIds = Object.keys(features) as FeatureId[];
