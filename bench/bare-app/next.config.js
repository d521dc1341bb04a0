// The least that Next exports, as the measure of what the module adds; it shares the module's packages. The bench builds a
// copy of this folder in bench/.work, and says where they are.
module.exports = { output: 'export', turbopack: { root: process.env.BARE_ROOT } };
