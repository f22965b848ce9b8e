export async function soak(_root: string): Promise<void> {}
