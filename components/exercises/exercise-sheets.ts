/**
 * The sheets of all that an exercise can be made of, for a page that holds exercises before their code has come. It is the
 * page that imports them: within what the browser gets, the names of their classes would come along.
 */
import './Board.module.css';
import './BoardLists.module.css';
import './Card.module.css';
import './Choice.module.css';
import './ClozeText.module.css';
import './Confidence.module.css';
import './Exercise.module.css';
import './Feedback.module.css';
import './LineAxis.module.css';
import './Mark.module.css';
import './OrderBoard.module.css';
import './Tray.module.css';
