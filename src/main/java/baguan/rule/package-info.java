/** Rules as folders: loads {@code rules/}, checks that each is whole, words their findings. */
@NullMarked
package baguan.rule;

import org.jspecify.annotations.NullMarked;
