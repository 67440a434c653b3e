// Prints the packages and own files that an entry loads: `node loaded.cjs portcullis/express`.
require(process.argv[2])

const loaded = Object.keys(require.cache)
  .filter((file) => file.includes('/node_modules/'))
  .map((file) => file.slice(file.lastIndexOf('/node_modules/') + '/node_modules/'.length))
console.log(JSON.stringify(loaded))
