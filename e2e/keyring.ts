import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const password = 'keyring'
const unlockCode = 1
const login = '/org/freedesktop/secrets/collection/login'

/** A keyring on a bus of its own, which a test may lock or leave out. It knows nothing until `start`. */
export class Keyring {
  /** `DBUS_SESSION_BUS_ADDRESS` of whoever should find it, whether it is there or not. */
  readonly address: string
  readonly #env: NodeJS.ProcessEnv
  #folder = mkdtempSync(join(tmpdir(), 'keyring-'))
  #bus: ChildProcess | undefined

  constructor() {
    const folder = this.#folder
    this.address = `unix:path=${join(folder, 'bus')}`
    this.#env = {
      ...process.env,
      DBUS_SESSION_BUS_ADDRESS: this.address,
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_RUNTIME_DIR: folder,
    }
  }

  /** Brings up the bus, and the keyring on it, unlocked. */
  async start() {
    const bus = spawn(
      'dbus-daemon',
      ['--session', '--nofork', '--nopidfile', '--print-address', `--address=${this.address}`],
      { env: this.#env, stdio: ['ignore', 'pipe', 'ignore'] },
    )
    this.#bus = bus
    // It prints its address once it listens.
    await once(bus.stdout, 'data')
    const keyring = spawn('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
      env: this.#env,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    keyring.stdin.end(password)
    // It goes on by itself once the keyring is there.
    const [code] = await once(keyring, 'exit')
    if (code !== 0) throw new Error('the keyring does not start')
  }

  /** As logging in does, by the keyring's own socket: the password after an empty byte, a length and a code. */
  async unlock() {
    const socket = connect(join(this.#folder, 'keyring', 'control'))
    const head = Buffer.alloc(12)
    head.writeUInt32BE(head.length + password.length, 0)
    head.writeUInt32BE(unlockCode, 4)
    head.writeUInt32BE(password.length, 8)
    socket.write(Buffer.concat([Buffer.alloc(1), head, Buffer.from(password)]))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    if (answer.readUInt32BE(4) !== 0) throw new Error('the keyring does not unlock')
  }

  async lock() {
    const path = '/org/freedesktop/secrets'
    const method = 'org.freedesktop.Secret.Service.Lock'
    await this.#send(path, method, `array:objpath:${login}`)
  }

  /** The bus takes the keyring with it. */
  async close() {
    if (this.#bus) {
      const gone = once(this.#bus, 'exit')
      this.#bus.kill()
      await gone
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }

  async #send(path: string, method: string, ...args: string[]) {
    const to = ['--session', '--print-reply', '--dest=org.freedesktop.secrets', path, method, ...args]
    return promisify(execFile)('dbus-send', to, { env: this.#env })
  }
}
