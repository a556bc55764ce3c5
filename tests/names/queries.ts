/** What people really type for each entry, and where it comes from. The first result must be the title. */

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

const typed: Record<string, Partial<Record<Origin, string[]>>> = {
  Kik: {
    name: ['kik', 'Kik', 'KIK!', 'the kik app', 'kik messenger', 'kik chat'],
    sound: ['kick', 'kic', 'kikk', 'kyk', 'kix', 'kicc', 'keek', 'kick app', 'an app called kick'],
    'keyboard slip': ['kjk', 'kkik', 'kiik', 'kick messanger', 'kik mesenger'],
    'brand of the owner': ['medialab'],
    plural: ['kiks'],
  },
  Wickr: {
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
  Goodnight: {
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
  'Threats over a picture': {
    'what happened': ['sextortion', 'blackmail', 'blackmailed', 'sextorsion'],
  },
  'A picture online': {
    'what happened': ['nudes', 'sexting', 'leaked nudes', 'my nudes got leaked'],
  },
  'Bullying, threats or harmful content': {
    'what happened': ['bullying', 'cyber bullying', 'my child is being bullied', 'being bullied'],
  },
  'Contact from an adult': {
    'what happened': ['grooming', 'groomed', 'an adult is messaging my child'],
  },
  'Report Remove': {
    name: ['report remove', 'reportremove', 'Report Remove'],
    sound: ['report and remove', 'report & remove', 'report to remove'],
    'keyboard slip': ['report remve', 'reprot remove', 'report remov'],
    plural: ['reports remove'],
    nickname: ['remove my nudes', 'take down my picture', 'nude removal', 'delete my nudes'],
    'brand of the owner': ['yoti', 'Yoti app', 'yotti'],
    'what happened': ['someone has my picture', 'someone has my nudes'],
  },
  Childline: {
    name: ['childline', 'Childline'],
    'extra space': ['child line', 'child-line', 'Child Line'],
    sound: ['chilldline', 'chidline', 'childlyne'],
    'keyboard slip': ['chidlline', 'childlien', 'childine'],
    plural: ['childlines', 'childrens line'],
    number: ['0800 1111', '08001111'],
  },
  'NSPCC Helpline': {
    name: ['nspcc', 'nspcc helpline', 'N.S.P.C.C.'],
    'keyboard slip': ['nspc helpline', 'nspcc helplin', 'nscpp'],
    number: ['0808 800 5000', '08088005000'],
  },
  'CEOP Safety Centre': {
    name: ['ceop', 'CEOP', 'ceop safety centre'],
    sound: ['seop', 'ceops', 'see op'],
    nickname: ['ceop button', 'child exploitation and online protection'],
    'keyboard slip': ['ceop saftey centre', 'ceop safety center'],
  },
  'Internet Watch Foundation': {
    name: ['internet watch foundation', 'internet watch'],
    nickname: ['iwf', 'I.W.F.'],
    'keyboard slip': ['internet wacth foundation', 'internet watch fundation'],
  },
  'Revenge Porn Helpline': {
    name: ['revenge porn helpline', 'revenge porn'],
    'former name': ['revenge porn hotline'],
    'missing space': ['revengeporn', 'revengepornhelpline'],
    plural: ['revenge porn helplines'],
    'keyboard slip': ['revenge porn helpine', 'revnge porn helpline'],
    number: ['0345 6000 459', '03456000459', '0345 6000459'],
  },
  'StopNCII.org': {
    name: ['stopncii', 'StopNCII.org', 'stopncii.org'],
    'extra space': ['stop ncii', 'stop n c i i'],
    'keyboard slip': ['stopnci', 'stopncci'],
  },
  'Professionals Online Safety Helpline': {
    name: ['professionals online safety helpline', 'online safety helpline'],
    nickname: ['posh', 'POSH', 'posh helpline'],
    plural: ['professional online safety helpline'],
    number: ['0344 381 4772', '0344 3814772'],
  },
  'Report Harmful Content': {
    name: ['report harmful content', 'harmful content'],
    'former name': ['report harmful content online'],
    'missing space': ['reportharmfulcontent'],
    nickname: ['rhc'],
    'keyboard slip': ['report harmfull content'],
  },
  'UK Safer Internet Centre': {
    name: ['uk safer internet centre', 'safer internet centre', 'safer internet'],
    nickname: ['uksic'],
    'keyboard slip': ['safer internet center'],
  },
  Crimestoppers: {
    name: ['crimestoppers'],
    'extra space': ['crime stoppers', 'crime-stoppers'],
    plural: ['crimestopper', 'crime stopper'],
    number: ['0800 555 111', '0800555111'],
    nickname: ['fearless'],
  },
  'Online safety helplines': {
    name: ['online safety helplines'],
  },
};

export const queries = Object.entries(typed).flatMap(([title, origins]) =>
  Object.entries(origins).flatMap(([origin, words]) =>
    words.map((query) => ({ query, title, origin: origin as Origin })),
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
