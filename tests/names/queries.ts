/** What people really type for each entry, and where it comes from. It must come first. */

export type Origin =
  | 'name'
  | 'sound'
  | 'keyboard slip'
  | 'missing space'
  | 'extra space'
  | 'plural'
  | 'nickname'
  | 'former name'
  | 'brand of the owner'
  | 'icon'
  | 'number'
  | 'what happened';

/** By the address each entry has, or had when this was written. */
const typed: Record<string, Partial<Record<Origin, string[]>>> = {
  '/bulletins/kik/': {
    name: ['kik', 'Kik', 'KIK!', 'the kik app', 'kik messenger', 'kik chat'],
    sound: ['kick', 'kic', 'kikk', 'kyk', 'kix', 'kicc', 'keek', 'kick app', 'an app called kick'],
    'keyboard slip': ['kjk', 'kkik', 'kiik', 'kick messanger', 'kik mesenger'],
    'brand of the owner': ['medialab'],
    plural: ['kiks'],
  },
  '/bulletins/wickr/': {
    name: ['wickr', 'Wickr', 'WICKR', 'wickr app', 'Wíckr'],
    sound: [
      'wicker',
      'wikr',
      'wicka',
      'whicker',
      'wikka',
      'wiker',
      'wikker',
      'wyckr',
      'wicca',
      'whickr',
    ],
    'keyboard slip': ['wickt', 'wikcr', 'wckr', 'wicjr', 'wickrr', 'eickr'],
    nickname: ['wickr me', 'wicker me', 'wickrme'],
    'missing space': ['wickermessenger'],
    'brand of the owner': ['wickr messenger', 'amazon wickr'],
  },
  '/bulletins/goodnight/': {
    name: ['goodnight', 'Goodnight', 'goodnight app', 'GOODNIGHT'],
    'extra space': ['good night', 'good  night', 'good-night', 'Good Night!'],
    sound: [
      'goodnite',
      'good nite',
      'gudnight',
      'gud night',
      'gudnite',
      'goodknight',
      'good knight',
      'goonight',
      'goodnights',
    ],
    'keyboard slip': [
      'goodnihgt',
      'goodnigth',
      'goodnght',
      'godnight',
      'goodnigh',
      'goodnoght',
      'googdnight',
    ],
    icon: ['cat', 'cartoon cat', 'a cartoon cat', 'the cat app'],
  },
  '/get-help/threats-to-share/': {
    'what happened': ['sextortion', 'blackmail', 'blackmailed', 'sextorsion'],
  },
  '/get-help/picture-online/': {
    'what happened': ['nudes', 'sexting', 'leaked nudes', 'my nudes got leaked'],
  },
  '/get-help/bullying-or-harm/': {
    'what happened': ['bullying', 'cyber bullying', 'my child is being bullied', 'being bullied'],
  },
  '/get-help/adult-contact/': {
    'what happened': ['grooming', 'groomed', 'an adult is messaging my child'],
  },
  '/bulletins/report-remove/': {
    name: ['report remove', 'reportremove', 'Report Remove'],
    sound: ['report and remove', 'report & remove', 'report to remove'],
    'keyboard slip': ['report remve', 'reprot remove', 'report remov'],
    plural: ['reports remove'],
    nickname: ['remove my nudes', 'take down my picture', 'nude removal', 'delete my nudes'],
    'brand of the owner': ['yoti', 'Yoti app', 'yotti'],
    'what happened': ['someone has my picture'],
  },
  '/services/childline/': {
    name: ['childline', 'Childline'],
    'extra space': ['child line', 'child-line', 'Child Line'],
    sound: ['chilldline', 'chidline', 'childlyne'],
    'keyboard slip': ['chidlline', 'childlien', 'childine'],
    plural: ['childlines', 'childrens line'],
    number: ['0800 1111', '08001111'],
  },
  '/services/nspcc-helpline/': {
    name: ['nspcc', 'nspcc helpline', 'N.S.P.C.C.'],
    'keyboard slip': ['nspc helpline', 'nspcc helplin', 'nscpp'],
    number: ['0808 800 5000', '08088005000'],
  },
  '/services/ceop-safety-centre/': {
    name: ['ceop', 'CEOP', 'ceop safety centre'],
    sound: ['seop', 'ceops', 'see op'],
    nickname: ['ceop button', 'child exploitation and online protection'],
    'keyboard slip': ['ceop saftey centre', 'ceop safety center'],
  },
  '/services/internet-watch-foundation/': {
    name: ['internet watch foundation', 'internet watch'],
    nickname: ['iwf', 'I.W.F.'],
    'keyboard slip': ['internet wacth foundation', 'internet watch fundation'],
  },
  '/services/revenge-porn-helpline/': {
    name: ['revenge porn helpline', 'revenge porn'],
    'former name': ['revenge porn hotline'],
    'missing space': ['revengeporn', 'revengepornhelpline'],
    plural: ['revenge porn helplines'],
    'keyboard slip': ['revenge porn helpine', 'revnge porn helpline'],
    number: ['0345 6000 459', '03456000459', '0345 6000459'],
  },
  '/services/stopncii/': {
    name: ['stopncii', 'StopNCII.org', 'stopncii.org'],
    'extra space': ['stop ncii', 'stop n c i i'],
    'keyboard slip': ['stopnci', 'stopncci'],
  },
  '/services/professionals-online-safety-helpline/': {
    name: ['professionals online safety helpline', 'online safety helpline'],
    nickname: ['posh', 'POSH', 'posh helpline'],
    plural: ['professional online safety helpline'],
    number: ['0344 381 4772', '0344 3814772'],
  },
  '/services/report-harmful-content/': {
    name: ['report harmful content', 'harmful content'],
    'former name': ['report harmful content online'],
    'missing space': ['reportharmfulcontent'],
    nickname: ['rhc'],
    'keyboard slip': ['report harmfull content'],
  },
  '/services/uk-safer-internet-centre/': {
    name: ['uk safer internet centre', 'safer internet centre', 'safer internet'],
    nickname: ['uksic'],
    'keyboard slip': ['safer internet center'],
  },
  '/services/crimestoppers/': {
    name: ['crimestoppers'],
    'extra space': ['crime stoppers', 'crime-stoppers'],
    plural: ['crimestopper', 'crime stopper'],
    number: ['0800 555 111', '0800555111'],
    nickname: ['fearless'],
  },
  '/bulletins/online-safety-helplines/': {
    name: ['online safety helplines'],
  },
};

export const queries = Object.entries(typed).flatMap(([path, origins]) =>
  Object.entries(origins).flatMap(([origin, words]) =>
    words.map((query) => ({ query, path, origin: origin as Origin })),
  ),
);

/** Words of a topic, or a child’s first name: no app may be brought by their sound or spelling alone. */
export const topicWords = [
  'sexting',
  'grooming',
  'bullying',
  'homework',
  'county lines',
  'gaming',
  'gambling',
  'knife',
  'drugs',
  'cake',
  'cookie',
  'quick',
  'coke',
  'cook',
  'kayak',
  'nick',
  'rick',
  'mick',
  'kirk',
  'kit',
  'kim',
  'kai',
  'vicky',
  'becky',
  'wick street',
  'jack',
  'kate',
  'katie',
  'wayne',
  'goodwin',
  'gwen',
  'yellow',
  'descord',
  'snapchta',
  'whatsapp',
  'tiktok',
  'roblox',
  'discord',
  'signal',
  'week',
];
