/** What Taiwan's handbook of official papers (文書處理手冊) asks of a 函, 公告 or 簽. */
@NullMarked
package baguan.find.taiwan;

import org.jspecify.annotations.NullMarked;
