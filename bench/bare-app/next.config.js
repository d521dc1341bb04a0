const path = require('node:path');

// The least that Next serves, as the measure of what the module adds; it shares the module's packages.
module.exports = { turbopack: { root: path.dirname(path.dirname(__dirname)) } };
