import { crc32, deflateSync } from 'node:zlib'

/** A picture in black and white: `true` is black. Each point is drawn `scale` pixels wide. */
export function png(points: readonly (readonly boolean[])[], scale: number): Buffer {
  const size = points.length * scale
  const rows = points.flatMap((row) => {
    // One byte per pixel, after the byte that says "not filtered".
    const line = Buffer.from([0, ...row.flatMap((black) => Array<number>(scale).fill(black ? 0 : 255))])
    return Array<Buffer>(scale).fill(line)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
