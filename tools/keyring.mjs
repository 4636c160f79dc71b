import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

const ask = [
  '--session',
  '--print-reply',
  '--dest=org.freedesktop.DBus',
  '/org/freedesktop/DBus',
  'org.freedesktop.DBus.NameHasOwner',
  'string:org.freedesktop.secrets',
]

/** Whether a person's own keyring is running here. */
export function hasKeyring() {
  if (process.platform !== 'linux') return true
  if (!process.env.DBUS_SESSION_BUS_ADDRESS) return false
  return spawnSync('dbus-send', ask, { encoding: 'utf8' }).stdout?.includes('boolean true') ?? false
}

// The bus takes the daemon with it when the command ends. dbus-daemon grumbles about limits on standard error, so the
// command's own goes by way of 3. Only the daemon gets other folders: the display's sockets stay where they are.
const script = `printf keyring | XDG_DATA_HOME="$KEYRING_DATA" XDG_RUNTIME_DIR="$KEYRING_SOCKETS" \
gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1
exec "$@" 2>&3 3>&-`

/**
 * Runs a program with a keyring of its own, on a bus of its own. What is kept in `folder` is there the next time;
 * without one it is gone. Elsewhere than on Linux the system's keychain is used. Resolves with the exit code.
 */
export async function runWithKeyring(command, args, { folder, env = {} } = {}) {
  if (process.platform !== 'linux') return run(command, args, { env })
  // A socket's path may be no longer than some 100 characters.
  const sockets = mkdtempSync(join(tmpdir(), 'keyring-'))
  const data = folder ?? join(sockets, 'data')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  try {
    return await run('dbus-run-session', ['--', 'sh', '-c', script, 'sh', command, ...args], {
      stdio: ['inherit', 'inherit', 'ignore', 2],
      env: { ...env, KEYRING_DATA: data, KEYRING_SOCKETS: sockets },
    })
  } finally {
    rmSync(sockets, { recursive: true, force: true })
  }
}
