import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {type Browser, chromium} from 'playwright-core'

/**
 * A headless Chromium: the one that CHROMIUM_PATH names, else the system's, else the one that came with `npm ci`
 * (CHROMIUM_PATH=bundled asks for that one where the system has its own). Nothing is downloaded. What npm ships is for
 * Linux on x64; elsewhere an installed Chrome is used.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH || (existsSync(SYSTEM) ? SYSTEM : 'bundled')
  if (wanted !== 'bundled') return chromium.launch({executablePath: wanted, args: FLAGS})
  if (`${process.platform} ${process.arch}` !== 'linux x64') {
    return chromium.launch({channel: 'chrome', args: FLAGS})
  }
  const folder = await bundledChromium()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    // A machine that never had a browser lacks some libraries and fonts; they come with the binary.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  })
}

const SYSTEM = '/usr/bin/chromium'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Unpacked once per version. The package unpacks into the temp folder, which only a process of its own can rename. */
async function bundledChromium(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  const modules = resolve(manifest, '../..')
  const {version} = JSON.parse(
    await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  )
  const folder = join(modules, '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const unpacking = `${folder}.${process.pid}`
  await mkdir(unpacking, {recursive: true})
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: dirname(modules),
    env: {...process.env, TMPDIR: unpacking},
  })
  await writeFile(join(unpacking, 'fonts.conf'), fontsIn(join(folder, 'fonts')))
  await rename(unpacking, folder).catch(() => rm(unpacking, {recursive: true, force: true}))
  return folder
}

const UNPACK = `
import chromium, {inflate} from '@sparticuz/chromium'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
await chromium.executablePath()
await inflate(join(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin/al2023.tar.br'))
`

/** With the system's own fonts where it has some. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}</dir>
  <cachedir>${folder}-cache</cachedir>
</fontconfig>
`
}
