import java.io.ByteArrayOutputStream
import java.io.PrintStream
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ReadmeTest {
    @Test
    fun theProgramOfTheReadmePrintsWhatItSays() {
        val (printed, console) = ByteArrayOutputStream() to System.out
        System.setOut(PrintStream(printed))
        try {
            readmeProgram()
        } finally {
            System.setOut(console)
        }
        assertEquals(readmeSays, printed.toString())
    }
}
