/** The sheets of all that an exercise can be made of: the page holds exercises before their code has come. */
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
