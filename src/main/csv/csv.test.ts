import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv'

const bytes = (text: string) => new TextEncoder().encode(text)
const fields = (text: string) => readCsv(bytes(text))?.lines.map((one) => one.fields)

test.each([
  ['', []],
  ['\n\n ,\n', []],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\n"x;y";"say ""so"""',
    [
      ['a', 'b'],
      ['x;y', 'say "so"'],
    ],
  ],
  [
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n"two\nlines",0012',
    [
      ['a', 'b'],
      ['two\nlines', '0012'],
    ],
  ],
  ['a,b\n"never ends', [['a', 'b'], ['never ends']]],
])('%j', (text, expected) => {
  expect(fields(text)).toEqual(expected)
})

test('lines are counted as an editor counts them', () => {
  expect(readCsv(bytes('a,b\n"two\nlines",1\n\nx,y'))?.lines.map(({ line }) => line)).toEqual([1, 2, 5])
})

test('files of spreadsheets, old and new, and what is no text', () => {
  expect(readCsv(bytes('\ufeffé,b\n'))?.lines[0]?.fields[0]).toBe('é')
  expect(readCsv(new Uint8Array([0xe9, 0x2c, 0x62]))?.lines[0]?.fields).toEqual(['é', 'b'])
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...'å,b'].map((one) => one.charCodeAt(0))).buffer),
  ])
  expect(readCsv(utf16)?.lines[0]?.fields).toEqual(['å', 'b'])
  expect(readCsv(new Uint8Array([0x50, 0x4b, 0, 0, 1]))).toBeNull()
})

test('what is written can be read, keeps its zeros, and is no formula', () => {
  const text = new TextDecoder().decode(writeCsv([['0012', '=1+1', null, 'a"b', 7]]))
  expect(text).toBe('"0012","\'=1+1","","a""b","7"\r\n')
  expect(readCsv(writeCsv([['0012', 'å', 'x\ny']]))?.lines[0]?.fields).toEqual(['0012', 'å', 'x\ny'])
})
