/**
 * What an entry of "get help now" must contain: one thing that may have happened, and for each
 * person the one service to turn to. Together the entries are the guide's decision table.
 */
import { z } from 'astro/zod';
import { day, history, line, type MakeReference, name, short } from './fields.ts';
import { people } from './service.ts';

/** Whom a route is for: the four kinds of people, and adults to whom it happened as a child. */
export const routeNames = [...people, 'adult-then'] as const;
export type RouteName = (typeof routeNames)[number];

const routeSchema = (reference: MakeReference) =>
  z.strictObject({
    asks: line.describe('the answer as this person would give it: "Someone is threatening me"'),
    first: reference('services').describe('the id of the one service to turn to first'),
    because: line.describe('why this service, in one sentence to the reader'),
    others: z
      .array(
        z.strictObject({
          service: reference('services').describe('the id of another service'),
          because: line.describe('when to turn to it instead, or as well'),
        }),
      )
      .max(2, { error: 'name at most two others: a frightened reader needs one' })
      .default([])
      .describe('at most two others, with when to turn to them'),
  });

const routesSchema = (reference: MakeReference) => {
  const route = routeSchema(reference);
  return Object.fromEntries(
    routeNames.map((name) => [name, route.describe(`the route for: ${name}`)]),
  ) as Record<RouteName, typeof route>;
};

export const situationSchema = (reference: MakeReference) =>
  z.strictObject({
    title: name.describe('a calm heading for the question of who you are: "A picture is online"'),
    alsoKnownAs: z
      .array(name)
      .default([])
      .describe('words people type when it has happened: "blackmail", "my child is bullied"'),
    order: z.int().min(1).describe('its place among the answers, 1 first'),
    routes: z.strictObject(routesSchema(reference)).describe('for each person, where to turn'),
    comfort: line
      .optional()
      .describe('a kind word to the person it happened to: "This is not your fault."'),
    atOnce: short('line', 60).describe('what to do this minute, in a few words: "Do not pay."'),
    doNot: z
      .array(line)
      .min(1)
      .describe('what not to do, whoever you are; the most important first'),
    doNotAsAdult: z
      .array(line)
      .default([])
      .describe('what a parent or professional must not do, besides'),
    standBy: line
      .default('Stay near, and help if they ask.')
      .describe('to an adult, while the child uses a service for children'),
    say: line.optional().describe('what an adult can say to the child, in two sentences'),
    reviewed: day.describe('the day somebody last read every line'),
    history,
  });
export type Situation = z.infer<ReturnType<typeof situationSchema>>;
