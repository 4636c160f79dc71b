import type { Configuration } from 'electron-builder'

type Fuses = Required<NonNullable<Configuration['electronFuses']>>

// Every fuse is named: a new one in Electron does not compile until somebody has decided.
const fuses: Fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  resetAdHocDarwinSignature: true,
}

const configuration: Configuration = {
  appId: 'nl.meterkast.console',
  productName: 'Meterkast',
  directories: { output: 'dist', buildResources: 'resources' },
  files: ['out/**', 'package.json'],
  asarUnpack: ['**/*.node'],
  electronFuses: fuses,
  npmRebuild: false,
  mac: { category: 'public.app-category.business', target: ['dmg', 'zip'], hardenedRuntime: true },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  linux: { target: ['AppImage'], category: 'Office' },
}

export default configuration
