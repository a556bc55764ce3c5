/**
 * Asks for a thing once, however often it is wanted. A failure is forgotten: the next call asks again.
 * @param ask gets what is wanted, by its key where there are several
 */
export function askOnce<Answer>(
  ask: (key: string) => Promise<Answer>,
): (key?: string) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>();
  return (key = '') => {
    const known = asked.get(key);
    if (known) return known;
    const asking = ask(key);
    asking.catch(() => asked.delete(key));
    asked.set(key, asking);
    return asking;
  };
}
