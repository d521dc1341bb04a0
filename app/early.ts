/**
 * Runs before the first paint, in every page: says that a script will come (one step at a time, see theme.css), or that
 * the address asks for an investigation (see AtlasPage.module.css), and keeps a form that is sent before it has come, so that the answer is marked then instead of the page being left.
 */
export const EARLY_SCRIPT = `document.documentElement.classList.add('js');
if (/[?&]investigation=/.test(location.search)) document.documentElement.dataset.asked = '';
document.addEventListener('submit', function (event) {
  var form = event.target;
  if (document.documentElement.dataset.ready === undefined && form.dataset.exercise) {
    event.preventDefault();
    form.dataset.sentEarly = '';
  }
}, true);`;
