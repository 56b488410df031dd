export function findBrowser(kind?: 'chromium' | 'firefox'): string | undefined
export function onPath(name: string): string | undefined
