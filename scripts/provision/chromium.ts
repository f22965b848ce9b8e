import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { npmChromium } from '../lib/paths.ts';
import { which } from '../lib/processes.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(folder => path.join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** A Chromium that a program can drive: `CHROMIUM_PATH`, else one on the PATH or in the usual places, else the one from npm. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const candidates = [...names.map(name => which(name)), ...elsewhere.filter(file => path.isAbsolute(file)), npmChromium];
  return candidates.find(file => file !== undefined && existsSync(file) && !isSnap(file));
}

/** A snap is confined to its own files and cannot be given a profile folder; Ubuntu's /usr/bin/chromium-browser is a script that starts one. */
function isSnap(file: string): boolean {
  if (/\/snap(\/|$)/.test(realpathSync(file))) return true;
  const head = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  try {
    const text = head.toString('latin1', 0, readSync(descriptor, head));
    return text.startsWith('#!') && text.includes('/snap/');
  } finally {
    closeSync(descriptor);
  }
}
