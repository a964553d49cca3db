export const SOURCE: string;
export function extensionPage(): string;
