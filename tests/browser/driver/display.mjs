// A display of its own and real keys on it, where Xvfb and xdotool are: no automation of
// Chromium's sends a key to the browser's own shortcuts.
import { spawn, spawnSync } from 'node:child_process';

const have = (program) => !spawnSync(program, ['-version'], { stdio: 'ignore' }).error;

/** Why there is no display, or null. */
export const missing = ['Xvfb', 'xdotool'].filter((p) => !have(p)).join(' and ') || null;

/** @returns {Promise<{env: NodeJS.ProcessEnv, press: (keys: string) => void, close: () => void}>} */
export async function display() {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise((ok, no) => {
    let text = '';
    server.once('exit', () => no(new Error('Xvfb ended')));
    server.stdout.on('data', (d) => { if ((text += d).includes('\n')) ok(text.trim()); });
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  delete env.WAYLAND_DISPLAY;
  return {
    env,
    press(keys) {
      const done = spawnSync('xdotool', ['key', '--clearmodifiers', keys], { env, encoding: 'utf8' });
      if (done.status !== 0) throw new Error(`xdotool: ${done.stderr}`);
    },
    close: () => { server.kill(); },
  };
}
