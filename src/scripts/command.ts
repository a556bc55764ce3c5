/** Runs a command. What it throws is printed without a stack, and the command ends with 2. */
export async function command(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
