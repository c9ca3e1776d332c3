import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.hcl.HclFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Holds Poolproof's reader of HCL against verdicts on standard input; ends with 1 where the two differ. */
final class HclAgreement {
    private HclAgreement() {}

    public static void main(String[] arguments) throws IOException {
        int accepted = 0;
        int refused = 0;
        int differences = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            boolean expected = line.startsWith("ok ");
            byte[] bytes = Base64.getDecoder().decode(line.substring(line.indexOf(' ') + 1));
            String text = new String(bytes, StandardCharsets.UTF_8);
            String reason = reason(text);
            if (expected != reason.isEmpty()) {
                differences++;
                System.out.println((expected ? "refused, though it is HCL: " : "accepted, though it is none") + reason + "\n" + text);
            }
            accepted += expected ? 1 : 0;
            refused += expected ? 0 : 1;
        }
        System.out.println(accepted + " accepted, " + refused + " refused, " + differences + " differences");
        if (differences > 0 || accepted < 100 || refused < 100) {
            System.exit(1);
        }
    }

    private static String reason(String text) {
        try {
            HclFile.read("main.tf", text);
            return "";
        } catch (UnreadableFileException e) {
            return e.getMessage();
        }
    }
}
