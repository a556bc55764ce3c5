/** The questions as a terminal shows them. Esc or Ctrl-C at any of them throws `Stopped`. */
import * as clack from '@clack/prompts';

/** The author stopped; nothing has been written. */
export class Stopped extends Error {}

export type Choice = { value: string; label: string; hint?: string };
type Ask<Answer> = {
  message: string;
  initial?: Answer | undefined;
  /** What is wrong with an answer, as a sentence; nothing when it will do. */
  fault: (answer: Answer) => string | undefined;
};

/** What a dialogue can ask. Tests answer in the terminal’s place. */
export type Prompts = {
  words: (ask: Ask<string>) => Promise<string>;
  one: (ask: Ask<string> & { choices: Choice[] }) => Promise<string>;
  many: (ask: Ask<string[]> & { groups: Record<string, Choice[]> }) => Promise<string[]>;
  yes: (message: string) => Promise<boolean>;
  tell: (sentence: string) => void;
};

const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
  if (clack.isCancel(answer)) throw new Stopped();
  return answer as Exclude<Answer, symbol>;
};

/** Asks again until the answer will do; for the choices, which cannot refuse one by themselves. */
async function until<Answer>(ask: Ask<Answer>, once: (initial?: Answer) => Promise<Answer>) {
  let answer = await once(ask.initial);
  for (let fault = ask.fault(answer); fault; fault = ask.fault(answer)) {
    clack.log.error(fault);
    answer = await once(answer);
  }
  return answer;
}

const picked = (initial: string[] | undefined) => (initial ? { initialValues: initial } : {});

/** The prompts of this terminal. */
export const terminal: Prompts = {
  words: async ({ message, initial = '', fault }) =>
    answered(
      await clack.text({
        message,
        initialValue: initial,
        validate: (it) => fault((it ?? '').trim()),
      }),
    ).trim(),

  one: (ask) =>
    until(ask, async (initial) =>
      answered(
        await clack.select({
          message: ask.message,
          options: ask.choices,
          ...(initial ? { initialValue: initial } : {}),
        }),
      ),
    ),

  many: (ask) =>
    until(ask, async (initial) => {
      const [[, only = []] = [], ...others] = Object.entries(ask.groups);
      const { message, groups } = ask;
      const shared = { message, required: false, ...picked(initial) };
      return answered(
        others.length === 0
          ? await clack.multiselect({ ...shared, options: only, maxItems: 15 })
          : await clack.groupMultiselect({ ...shared, options: groups, selectableGroups: false }),
      );
    }),

  yes: async (message) => answered(await clack.confirm({ message, initialValue: false })),
  tell: (sentence) => clack.log.error(sentence),
};
