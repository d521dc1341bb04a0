const path = require('node:path');

// The least that Next exports, as the measure of what the module adds; it shares the module's packages. The bench builds a
// copy of this folder in bench/.work.
module.exports = { output: 'export', turbopack: { root: path.dirname(path.dirname(path.dirname(__dirname))) } };
