import { spawn } from 'node:child_process';

/** How each platform opens an address in the user's browser; `null` where nothing can be shown. */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly command: string; readonly args: readonly string[] } | null {
  if (platform === 'darwin') return { command: 'open', args: [address] };
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""', address] };
  const display = environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY'] ?? '';
  return display === '' ? null : { command: 'xdg-open', args: [address] };
}

/** Resolves to false when no browser could be started; the address is printed anyway. */
export function openBrowser(address: string): Promise<boolean> {
  const chosen = browserCommand(address, process.platform, process.env);
  if (chosen === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(chosen.command, [...chosen.args], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
