/**
 * Words that mean the same to somebody who is frightened: a child's words, an adult's, British and
 * American. Each group is told by its first word; a word may say more than one thing.
 */
const groups: Record<string, string> = {
  picture:
    'pic pics picture pictures photo photos image images imagery selfie selfies pix video videos vid vids snaps',
  nude:
    'nude nudes nudez noods nood naked nudie nudies nood sext sexts sexting sexual explicit intimate topless dickpic ' +
    'dickpics boobs private porn bare',
  share:
    'share shared sharing leak leaked leaking leaks post posted posting spread spreading expose exposed exposing ' +
    'forward forwarded viral publish published everyone followers circulating circulate showed shown',
  send: 'send sent sends sending swap swapped swapping',
  ask: 'ask asks asked asking request requests requested begging begged pressure pressured pressuring pressing',
  threat:
    'threat threats threaten threatens threatened threatening blackmail blackmailed blackmailing blackmailer extort ' +
    'extorted extortion sextortion sextorted ransom demanding demands',
  money:
    'money pay paid paying pounds cash bitcoin giftcard voucher quid spent spend spending bought cost charged',
  groom:
    'groom groomed grooming groomer paedophile paedo pedo pedophile paedophiles nonce predator predators pervert ' +
    'perv creep creepy creeps weirdo luring lured exploited exploitation',
  adult: 'adult adults man men male bloke guy older grownup stranger strangers woman unknown',
  meet: 'meet meeting meets met meetup',
  bully:
    'bully bullied bullies bullying cyberbully cyberbullied cyberbullying harass harassed harassing harassment troll ' +
    'trolled trolling trolls hate hates hated hateful horrible mean nasty abusive insults insulting impersonating impersonation rumours ' +
    'picking teasing teased humiliated',
  selfharm: 'suicide suicidal selfharm selfharming die dying dead cutting overdose kms',
  child:
    'child children kid kids son daughter teen teens teenager pupil pupils student students boy girl underage minor ' +
    'minors brother sister niece nephew grandson granddaughter friend classmate',
  abuse:
    'abuse abused abusing abuser indecent rape raped molested assault assaulted csam csae csa cp',
  report: 'report reporting reported intel information tip tipoff inform grass anonymously',
  vanish:
    'vanish vanishes vanishing disappear disappears disappearing expire expires expiring destruct gone',
  message:
    'message messages messaging msg msgs dm dms text texts texting chat chats chatting chatted talks talking talk',
  helpline: 'helpline helplines hotline hotlines number numbers phone ring call',
  cat: 'cat cats kitten kittens',
  age: 'age aged ages',
  unsafe: 'unsafe dangerous risky safe bad',
  delete: 'delete deleted deleting remove removed removal takedown takendown erase wipe wiped',
  work: 'teacher teachers staff school professional professionals dsl safeguarding lead volunteer colleague tutor',
};

/** What each word says, besides itself. */
export const meanings = new Map<string, string[]>();
for (const [meaning, words] of Object.entries(groups))
  for (const word of new Set([meaning, ...words.split(' ')]))
    meanings.set(word, [...(meanings.get(word) ?? []), meaning]);

/** Words that say two things. */
for (const word of ['teacher', 'teachers', 'tutor', 'coach']) meanings.set(word, ['work', 'adult']);
for (const word of ['sextortion', 'sextorted', 'sext', 'sexts', 'sexting', 'dickpic', 'dickpics'])
  meanings.set(word, ['nude', 'picture', ...(word.startsWith('sextor') ? ['threat'] : [])]);
for (const word of ['nudes', 'nudez', 'noods', 'nudie', 'nudies', 'nood'])
  meanings.set(word, ['nude', 'picture']);
for (const word of ['csam', 'cp', 'csae', 'iioc'])
  meanings.set(word, ['abuse', 'picture', 'child']);

/** Words that say nothing of a worry. */
export const filler = new Set(
  (
    'a about after again all also am an and any anything app apps are as at be because been being but by can ' +
    'come could did do does doing dont else ever for from get gets getting girl give go goes going got had has have ' +
    'having he hello help helping her hes hey hi him his how i if im in into is isnt it its ive just keep keeps kept ' +
    'know let like lol look looking make makes me might my myself new no not now of off ok okay on one online or other ' +
    'our out over own people please put really said saw say saying says see seen she shes should so some ' +
    'somebody something stop that the their them then there these they theyre thing things think this to told too trying up ' +
    'us use used uses using very wants want was we well went were what whats when where which who whos why will with ' +
    'would yes you your internet website site phone'
  ).split(' '),
);
