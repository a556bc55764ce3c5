/**
 * Loads a thing once, however often it is wanted. A failure is forgotten: the next call loads again.
 * @param load is told how often it has failed before
 */
export function loadOnce<Thing>(load: (failures: number) => Promise<Thing>): () => Promise<Thing> {
  let failures = 0;
  let loading: Promise<Thing> | undefined;
  const forget = () => {
    failures += 1;
    loading = undefined;
  };
  return () => {
    if (!loading) {
      loading = load(failures);
      loading.catch(forget);
    }
    return loading;
  };
}
