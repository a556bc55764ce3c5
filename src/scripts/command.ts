/** How a command ends when it cannot do its work: with a sentence, and 2. */

/** Runs a command; prints the message of what it throws, without a stack. */
export async function command(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
