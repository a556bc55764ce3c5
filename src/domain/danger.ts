/** Whether somebody's words speak of danger now: then urgent help is shown above whatever is found. */
import { plainWords } from './plain-words.ts';

/** As somebody in a hurry may spell it. */
const self = '(?:self|slef|sefl)';
const somebody = `(?:my|him|her|them|your|our)?\\s*(?:${self}|selves)`;
const patterns = [
  // Suicide and self-harm.
  /\bsu[ai]*[cs]+[iy]*d/,
  new RegExp(`\\b${self} ?harm`),
  /\bkms\b/,
  /\boverdos/,
  new RegExp(
    `\\b(?:kill?|kill?ing|cut|cuts|cutting|hurt|hurts|hurting|harm|harming)\\s*${somebody}`,
  ),
  /\b(?:want|wants|wanting|wanna|going|ready|wish|wishes) (?:i |to |was |were )*(?:die|dead)\b/,
  /\b(?:dont|does not|do not|doesnt) want to (?:live|be here|be alive|wake up|exist)/,
  /\b(?:end|ending|take|taking) (?:my|his|her|their|it) (?:own )?(?:life|all)\b/,
  /\bcant (?:go on|take (?:it|this) any ?more|do this any ?more)\b|\b(?:took|taken|swallowed) (?:\w+ ){0,3}(?:tablets|pills|paracetamol)/,
  /\bbe alive\b|\bbetter off (?:dead|without me)|\bno reason to live|\bgive up on life/,
  // Abuse.
  /\brap(?:e|ed|ing|ist)\b|\bmolest|\bsexually (?:abus|assault)|\bassault/,
  /\babus(?:e|ed|es|ing) (?:me|at home|us|him|her|now|right now|by)/,
  /\b(?:being|am|im|was|is|been|gets|getting) (?:sexually )?abused/,
  /\b(?:hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|touch|touches|touched|touching|punch|punches|choke|chokes|choking|force|forces|forced|forcing) (?:me|us)\b/,
  /\b(?:locked|trapped) (?:me |us )?(?:in|up)\b|\bkidnap|\bin danger\b|\bnot safe at home\b|\bunsafe at home\b/,
  // Being followed, or threatened with violence.
  /\b(?:follow|follows|following|followed|chasing) (?:me|us|him|her|my (?:son|daughter|child|kid|sister|brother|friend))\b(?! on\b)|\bbeing followed\b/,
  /\bstalk(?:s|ed|er|ing)?\b/,
  /\boutside (?:my|our|the) (?:house|home|school|door|flat|window)/,
  /\bknows? where (?:i|we|she|he|they) (?:live|lives)|\bcoming to (?:my|get|our|kill|hurt|find)|\bcome to (?:my|our) (?:house|home|school)/,
  /\b(?:kill|stab|shoot|attack|murder|hurt) (?:me|us|my|him|her|you|them)\b/,
  /\b(?:with|has|have|had|got|carries|carrying|brings?|bringing|pulled) (?:a |his |her )?(?:knife|machete|gun|weapon|acid|bomb)\b/,
  /\b(?:way|going|gone|ran|run|runs) (?:away )?to meet (?:him|her|them|a|someone|somebody)\b|\bhere now\b|\bat (?:my|our|the) door\b/,
  /\bdeath threats?\b|\bthreaten\w* (?:to )?(?:kill|hurt|stab|rape|violence)/,
];

/** @param typed whatever was typed; case, accents and apostrophes do not count */
export function speaksOfDanger(typed: string): boolean {
  const plain = plainWords(typed.slice(0, 1000)).join(' ');
  return patterns.some((pattern) => pattern.test(plain));
}
