import { readdir, readFile } from 'node:fs/promises'

/** Memory of all processes that this one started, and those of theirs, in MB; what they share is counted once. Linux only. */
export async function memoryUsed(): Promise<number> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const parents = new Map<string, string>()
  // After the name, which may hold spaces and brackets: state, then the parent's id.
  for (const pid of pids) {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    parents.set(pid, line.slice(line.lastIndexOf(')') + 2).split(' ')[1] ?? '')
  }
  const isOurs = (pid = ''): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === String(process.pid) || isOurs(parent))
  }
  let kilobytes = 0
  for (const pid of pids.filter(isOurs)) {
    const memory = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss: +(\d+) kB/m.exec(memory)?.[1] ?? 0)
  }
  return kilobytes / 1024
}
