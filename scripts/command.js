import './compileCache.js'

/**
 * `npm start`, `npm run import` and so on: the script of that name. In JavaScript, for to read TypeScript Node has to
 * load what understands it first; of files that it has kept in its cache it need not.
 */
const [name] = process.argv.splice(2, 1)
await import(`./${name}.ts`)
